import { type Kysely, sql } from 'kysely';

const organiser = `((select foyer_scope()) = 'organiser' and event_id = (select foyer_event_id()) and exhibitor_id is null)`;

/**
 * What a sponsor hands in for a benefit is a task like any other, kept with the benefit. A badge
 * remembers when it was last printed, so that "logo on 214 badges" counts people and not papers.
 * An enquiry without an exhibitor is for the organiser: somebody wants to become a sponsor.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table task_template add column benefit_id uuid;
    alter table task_template add constraint task_template_of_benefit
      foreign key (event_id, benefit_id) references sponsorship_benefit on delete cascade;
    create unique index task_template_of_benefit_once on task_template (event_id, benefit_id)
      where benefit_id is not null;

    alter table attendee add column badge_printed_at timestamptz;

    alter table enquiry alter column exhibitor_id drop not null;
    alter table enquiry add column subject text not null default '';
    create policy enquiry_organiser on enquiry using (${organiser}) with check (${organiser});
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop policy enquiry_organiser on enquiry;
    alter table enquiry no force row level security;
    delete from enquiry where exhibitor_id is null;
    alter table enquiry force row level security;
    alter table enquiry drop column subject, alter column exhibitor_id set not null;
    alter table attendee drop column badge_printed_at;
    drop index task_template_of_benefit_once;
    alter table task_template drop column benefit_id;
  `)
    .execute(db);
}
