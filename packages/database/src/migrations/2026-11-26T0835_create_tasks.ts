import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const exhibitor = `(foyer_scope() = 'exhibitor' and ${here})`;
const own = `(${exhibitor} and exhibitor_id = foyer_exhibitor_id())`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;

type Rule = { readonly write: readonly string[]; readonly read?: readonly string[] };
const rules: Readonly<Record<string, Rule>> = {
  task_template: { write: [organiser, system], read: [exhibitor] },
  task: { write: [organiser, system, own] },
  task_reminder: { write: [organiser, system] },
  task_calendar: { write: [system, own] },
};

/**
 * What an organiser asks of its exhibitors. A task that nobody touched has no row: whom a template
 * is for is asked anew whenever it matters, so that a new stand or category brings its tasks along.
 * Letters may leave later than they are written, and be stopped until then.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table task_template (
      event_id uuid not null references event on delete cascade,
      template_id uuid not null default gen_random_uuid(),
      title jsonb not null,
      help jsonb not null,
      afterwards jsonb not null,
      type text not null check (type in ('confirm', 'upload', 'form', 'link')),
      link_url text not null default '',
      questions jsonb not null default '[]',
      applies_to jsonb not null,
      due_on date not null,
      -- Days before the due date, negative after it.
      reminders integer[] not null default '{}',
      closing text not null check (closing in ('soft', 'hard')),
      version integer not null default 1,
      created_at timestamptz not null,
      primary key (event_id, template_id)
    );

    create table task (
      event_id uuid not null,
      template_id uuid not null,
      exhibitor_id uuid not null,
      status text not null default 'open' check (status in ('open', 'done', 'reopened', 'waived')),
      answers jsonb not null default '{}',
      extended_until date,
      comment text not null default '',
      done_at timestamptz,
      done_by_name text not null default '',
      primary key (event_id, exhibitor_id, template_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, template_id) references task_template on delete cascade,
      check ((status = 'done') = (done_at is not null))
    );
    create index task_of_template on task (event_id, template_id);

    -- One row a step and exhibitor: what makes a reminder go out once, however often and by
    -- however many workers its job runs.
    create table task_reminder (
      event_id uuid not null,
      template_id uuid not null,
      exhibitor_id uuid not null,
      step_on date not null,
      leaves_at timestamptz not null,
      primary key (event_id, exhibitor_id, template_id, step_on),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, template_id) references task_template on delete cascade
    );

    -- A person's link to the dates of its booth; it ends with the membership.
    create table task_calendar (
      event_id uuid not null,
      exhibitor_id uuid not null,
      account_id uuid not null,
      token_hash text not null unique,
      locale text not null check (locale in ('de', 'en')),
      created_at timestamptz not null,
      primary key (event_id, exhibitor_id, account_id),
      foreign key (event_id, exhibitor_id, account_id) references exhibitor_member on delete cascade
    );

    alter table mail drop constraint mail_status_check;
    alter table mail add constraint mail_status_check
      check (status in ('queued', 'sent', 'failed', 'kept', 'withdrawn'));
    alter table mail add column send_at timestamptz;
    create index mail_of_exhibitor_waiting on mail (event_id, exhibitor_id) where status = 'queued';

    -- Documents have no size in pixels.
    alter table media alter column width_pixels drop not null, alter column height_pixels drop not null;
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
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    delete from media where width_pixels is null;
    alter table media alter column width_pixels set not null, alter column height_pixels set not null;
    drop index mail_of_exhibitor_waiting;
    alter table mail drop column send_at;
    delete from mail where status = 'withdrawn';
    alter table mail drop constraint mail_status_check;
    alter table mail add constraint mail_status_check
      check (status in ('queued', 'sent', 'failed', 'kept'));
    drop table task_calendar, task_reminder, task, task_template;
  `)
    .execute(db);
}
