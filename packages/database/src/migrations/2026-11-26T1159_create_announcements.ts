import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const exhibitor = `(select foyer_scope()) = 'exhibitor' and ${here}`;
const own = `(${exhibitor} and exhibitor_id = (select foyer_exhibitor_id()))`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;
const addressed = `(${exhibitor} and status = 'sent' and exists (
  select from announcement_exhibitor x where x.event_id = announcement.event_id
  and x.announcement_id = announcement.announcement_id
  and x.exhibitor_id = (select foyer_exhibitor_id())))`;

const reads: Readonly<Record<string, string | null>> = {
  announcement_exhibitor: own,
  announcement: addressed,
  announcement_letter: null,
  announcement_opt_out: null,
};

/**
 * What an organiser tells many exhibitors at once. To whom it went is kept, so that an exhibitor
 * who joins the audience later does not find it. Letters that came back are noted by hand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table announcement (
      event_id uuid not null references event on delete cascade,
      announcement_id uuid not null default gen_random_uuid(),
      subject jsonb not null,
      body jsonb not null,
      audience jsonb not null,
      status text not null default 'draft' check (status in ('draft', 'scheduled', 'sent')),
      version integer not null default 1,
      send_at timestamptz,
      sent_at timestamptz,
      created_at timestamptz not null,
      created_by_name text not null,
      primary key (event_id, announcement_id),
      check ((status = 'draft') = (send_at is null)),
      check ((status = 'sent') = (sent_at is not null))
    );
    create table announcement_exhibitor (
      event_id uuid not null,
      announcement_id uuid not null,
      exhibitor_id uuid not null,
      primary key (event_id, exhibitor_id, announcement_id),
      foreign key (event_id, announcement_id) references announcement on delete cascade,
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create table announcement_letter (
      event_id uuid not null,
      announcement_id uuid not null,
      mail_id uuid not null references mail on delete cascade,
      token_hash text not null unique,
      primary key (event_id, announcement_id, mail_id),
      foreign key (event_id, announcement_id) references announcement on delete cascade
    );
    create index announcement_letter_of_mail on announcement_letter (mail_id);
    create table announcement_opt_out (
      event_id uuid not null references event on delete cascade,
      address text not null check (address = lower(address)),
      at timestamptz not null,
      primary key (event_id, address)
    );
    alter table mail add column unsubscribe_url text not null default '';
    alter table mail drop constraint mail_status_check;
    alter table mail add constraint mail_status_check
      check (status in ('queued', 'sent', 'failed', 'bounced', 'kept', 'withdrawn'));
  `)
    .execute(db);
  for (const [table, read] of Object.entries(reads)) {
    await sql
      .raw(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_write on ${table}
        using (${organiser} or ${system}) with check (${organiser} or ${system});
      ${read === null ? '' : `create policy ${table}_read on ${table} for select using (${read});`}
    `)
      .execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop table announcement_opt_out, announcement_letter, announcement, announcement_exhibitor;
    alter table mail drop column unsubscribe_url;
    update mail set status = 'sent' where status = 'bounced';
    alter table mail drop constraint mail_status_check;
    alter table mail add constraint mail_status_check
      check (status in ('queued', 'sent', 'failed', 'kept', 'withdrawn'));
  `)
    .execute(db);
}
