import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const visitor = `((select foyer_scope()) = 'public' and ${here})`;
const applicant = `((select foyer_scope()) = 'applicant' and ${here})`;
const own = `(${applicant} and application_id = (select foyer_application_id()))`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;
const handedIn = `(${organiser} and submitted_at is not null)`;
/** The application's own policy decides which of them the team sees. */
const ofHandedIn = (table: string) => `(${organiser} and exists (select from application a
  where a.event_id = ${table}.event_id and a.application_id = ${table}.application_id))`;

type Rule = { readonly write: readonly string[]; readonly read?: readonly string[] };
const rules: Readonly<Record<string, Rule>> = {
  call: { write: [organiser, system], read: [`(${visitor} and access <> 'off')`, applicant] },
  application: { write: [handedIn, system, own] },
  application_link: { write: [system] },
  application_reviewer: { write: [ofHandedIn('application_reviewer'), system] },
  application_comment: { write: [ofHandedIn('application_comment'), system] },
  application_file: { write: [system, own], read: [ofHandedIn('application_file')] },
};

/**
 * A call for exhibitors and what comes in. An applicant has no account: a link by mail opens the
 * one application, of which only a hash is kept. What is not handed in is not the organiser's.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_application_id() returns uuid language sql stable
      as $$ select nullif(current_setting('foyer.application_id', true), '')::uuid $$;

    create table call (
      event_id uuid primary key references event on delete cascade,
      access text not null check (access in ('off', 'public', 'link')),
      opens_on date,
      closes_on date,
      title jsonb not null,
      text jsonb not null,
      afterwards jsonb not null,
      questions jsonb not null default '[]',
      link_key text not null,
      version integer not null default 1,
      created_at timestamptz not null,
      check (access = 'off' or closes_on is not null)
    );

    create table application (
      event_id uuid not null references event on delete cascade,
      application_id uuid not null,
      status text not null default 'draft' check (status in (
        'draft', 'submitted', 'in_review', 'changes_requested', 'to_accept', 'to_waitlist',
        'to_reject', 'accepted', 'waitlisted', 'rejected', 'withdrawn')),
      is_waitlisted boolean not null default false,
      name text not null,
      contact_name text not null,
      contact_email text not null,
      locale text not null check (locale in ('de', 'en')),
      answers jsonb not null default '{}',
      -- Questions and answers as they were handed in.
      submission jsonb,
      change_request text not null default '',
      note text not null default '',
      exhibitor_id uuid,
      -- Says "the same connection" for a day, and nothing else: keyed with the secret of this Foyer.
      sender_hash text,
      created_at timestamptz not null,
      submitted_at timestamptz,
      primary key (event_id, application_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete set null (exhibitor_id),
      check ((submission is null) = (submitted_at is null))
    );
    create index application_of_address on application (event_id, contact_email);
    create unique index application_of_exhibitor on application (event_id, exhibitor_id);

    create table application_link (
      event_id uuid not null,
      token_hash text not null unique,
      application_id uuid not null,
      issued_at timestamptz not null,
      primary key (event_id, token_hash),
      foreign key (event_id, application_id) references application on delete cascade
    );
    create index application_link_of on application_link (event_id, application_id, issued_at);

    create table application_reviewer (
      event_id uuid not null,
      application_id uuid not null,
      account_id uuid not null,
      primary key (event_id, application_id, account_id),
      foreign key (event_id, application_id) references application on delete cascade,
      foreign key (event_id, account_id) references team_member on delete cascade
    );
    create index application_reviewer_of on application_reviewer (event_id, account_id);

    create table application_comment (
      event_id uuid not null,
      comment_id uuid not null default gen_random_uuid(),
      application_id uuid not null,
      author_name text not null,
      text text not null,
      at timestamptz not null,
      primary key (event_id, comment_id),
      foreign key (event_id, application_id) references application on delete cascade
    );
    create index application_comment_of on application_comment (event_id, application_id, at);

    create table application_file (
      event_id uuid not null,
      application_id uuid not null,
      file_id uuid not null default gen_random_uuid(),
      file_name text not null,
      content_type text not null,
      size_bytes integer not null,
      sha256 text not null,
      content bytea not null,
      created_at timestamptz not null,
      primary key (event_id, file_id),
      foreign key (event_id, application_id) references application on delete cascade
    );
    create index application_file_of on application_file (event_id, application_id);
  `)
    .execute(db);
  for (const [table, { write, read }] of Object.entries(rules)) {
    const all = write.join(' or ');
    await sql
      .raw(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_write on ${table} using (${all}) with check (${all});
      ${read ? `create policy ${table}_read on ${table} for select using (${read.join(' or ')});` : ''}
    `)
      .execute(db);
  }
  await sql
    .raw(`
    create policy event_applicant on event for select using (${applicant});
    create policy exhibitor_applicant on exhibitor for select using (${applicant} and exists (
      select from application a where a.event_id = exhibitor.event_id
      and a.exhibitor_id = exhibitor.exhibitor_id and a.application_id = (select foyer_application_id())));
    create policy fact_applicant_append on fact for insert with check (
      ${applicant} and noun = 'application');
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    drop policy fact_applicant_append on fact;
    drop policy exhibitor_applicant on exhibitor;
    drop policy event_applicant on event;
    drop table application_file, application_comment, application_reviewer, application_link,
      application, call;
    drop function foyer_application_id();
  `)
    .execute(db);
}
