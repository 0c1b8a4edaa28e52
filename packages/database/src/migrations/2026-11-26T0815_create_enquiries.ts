import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const own = `(foyer_scope() = 'exhibitor' and ${here} and exhibitor_id = foyer_exhibitor_id())`;
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;

/**
 * What visitors ask exhibitors: for the exhibitor's eyes, hence no policy for the organiser. A
 * letter that answers one is private too: it is sent, and the organiser's outbox does not show it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table enquiry (
      event_id uuid not null,
      enquiry_id uuid not null,
      exhibitor_id uuid not null,
      status text not null default 'received' check (status in ('received', 'answered', 'dismissed')),
      name text not null,
      organisation text not null default '',
      email text not null,
      message text not null,
      locale text not null check (locale in ('de', 'en')),
      -- Says "the same connection" for a day, and nothing else: keyed with the secret of this Foyer.
      sender_hash text,
      created_at timestamptz not null,
      answer text not null default '',
      decided_at timestamptz,
      decided_by_name text not null default '',
      primary key (event_id, enquiry_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );
    create index enquiry_of_exhibitor on enquiry (event_id, exhibitor_id, created_at desc);
    create index enquiry_of_sender on enquiry (event_id, sender_hash, created_at) where sender_hash is not null;
    alter table enquiry enable row level security;
    alter table enquiry force row level security;
    create policy enquiry_write on enquiry using (${own} or ${system}) with check (${own} or ${system});

    alter table mail
      add column is_private boolean not null default false,
      add column reply_to text not null default '';
    alter policy mail_read on mail using (${organiser} and not is_private);
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter policy mail_read on mail using (${organiser});
    alter table mail drop column is_private, drop column reply_to;
    drop table enquiry;
  `)
    .execute(db);
}
