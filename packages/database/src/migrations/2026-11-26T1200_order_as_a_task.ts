import { type Kysely, sql } from 'kysely';

/** A task may be a small order: items with a price, and how many of each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table task_template drop constraint task_template_type_check;
    alter table task_template add constraint task_template_type_check
      check (type in ('confirm', 'upload', 'form', 'order', 'link'));
  `)
    .execute(db);
}

/** A form of questions that nobody knows any more would be worse than none. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    delete from task_template where type = 'order';
    alter table task_template drop constraint task_template_type_check;
    alter table task_template add constraint task_template_type_check
      check (type in ('confirm', 'upload', 'form', 'link'));
  `)
    .execute(db);
}
