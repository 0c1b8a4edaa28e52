import { type Kysely, sql } from 'kysely';

/** One reminder for each invitation; the letter before it goes on working. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table invitation add column reminded_at timestamptz, add column earlier_token_hash text;
    create unique index invitation_earlier_token on invitation (earlier_token_hash);
    create index invitation_to_remind on invitation (expires_at)
      where status = 'open' and reminded_at is null;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw('alter table invitation drop column reminded_at, drop column earlier_token_hash;')
    .execute(db);
}
