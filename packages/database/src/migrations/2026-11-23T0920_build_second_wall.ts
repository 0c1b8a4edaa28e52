import { type Kysely, sql } from 'kysely';

/**
 * Row level security, FORCEd so that it binds the owner too. A transaction names its scope in
 * settings that are local to it; a query without a scope sees nothing.
 * After a transaction a setting is '' and not NULL, hence nullif.
 */
const functions = `
  create function foyer_scope() returns text language sql stable
    as $$ select nullif(current_setting('foyer.scope', true), '') $$;
  create function foyer_event_id() returns uuid language sql stable
    as $$ select nullif(current_setting('foyer.event_id', true), '')::uuid $$;
  create function foyer_exhibitor_id() returns uuid language sql stable
    as $$ select nullif(current_setting('foyer.exhibitor_id', true), '')::uuid $$;
  create function foyer_account_id() returns uuid language sql stable
    as $$ select nullif(current_setting('foyer.account_id', true), '')::uuid $$;
  create function foyer_attendee_id() returns uuid language sql stable
    as $$ select nullif(current_setting('foyer.attendee_id', true), '')::uuid $$;
  create function foyer_presented_codes() returns text[] language sql stable
    as $$ select coalesce(nullif(current_setting('foyer.presented_codes', true), ''), '{}')::text[] $$;
`;

const here = 'event_id = foyer_event_id()';
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const exhibitor = `(foyer_scope() = 'exhibitor' and ${here})`;
const ownExhibitor = `(foyer_scope() = 'exhibitor' and ${here} and exhibitor_id = foyer_exhibitor_id())`;
const visitor = `(foyer_scope() = 'public' and ${here})`;
const attendee = `(foyer_scope() = 'attendee' and ${here})`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;
const isListed = (table: string) => `exists (
  select from listing_revision r where r.event_id = ${table}.event_id
  and r.exhibitor_id = ${table}.exhibitor_id and r.status = 'published')`;

type Rule = { read?: string[]; write?: string[]; append?: string[] };

/** `write` covers everything; `read` adds who may only look; `append` who may only insert. */
const rules: Record<string, Rule> = {
  event: {
    write: [organiser, system],
    read: [
      exhibitor,
      attendee,
      `(foyer_scope() = 'public' and status = 'published')`,
      `(foyer_scope() = 'account' and (created_by = foyer_account_id()
        or exists (select from team_member m where m.event_id = event.event_id)
        or exists (select from exhibitor_member m where m.event_id = event.event_id)))`,
    ],
    append: [`(foyer_scope() = 'account' and created_by = foyer_account_id())`],
  },
  consent_wording: { write: [organiser, system], read: [exhibitor, attendee, visitor] },
  category: { write: [organiser, system], read: [exhibitor, visitor] },
  team_member: {
    write: [organiser, system],
    read: [`(foyer_scope() = 'account' and account_id = foyer_account_id())`],
  },
  exhibitor: {
    write: [organiser, system, ownExhibitor],
    read: [
      `(foyer_scope() = 'account' and exists (select from exhibitor_member m
        where m.event_id = exhibitor.event_id and m.exhibitor_id = exhibitor.exhibitor_id))`,
    ],
  },
  exhibitor_member: {
    write: [organiser, system, ownExhibitor],
    read: [`(foyer_scope() = 'account' and account_id = foyer_account_id())`],
  },
  invitation: { write: [organiser, system, ownExhibitor] },
  hall: { write: [organiser, system], read: [exhibitor, visitor] },
  hall_fixture: { write: [organiser, system], read: [exhibitor, visitor] },
  stand: {
    write: [organiser, system],
    read: [`(${exhibitor} and status <> 'draft')`, `(${visitor} and status <> 'draft')`],
  },
  stand_assignment: {
    write: [organiser, system],
    read: [
      ownExhibitor,
      `(${exhibitor} and kind = 'assigned' and ended_at is null and ${isListed('stand_assignment')})`,
      `(${visitor} and kind = 'assigned' and ended_at is null and ${isListed('stand_assignment')})`,
    ],
  },
  media: {
    write: [system, ownExhibitor],
    read: [organiser, `(${exhibitor} and is_published)`, `(${visitor} and is_published)`],
  },
  product: { write: [system, ownExhibitor], read: [organiser] },
  listing_working_copy: { write: [system, ownExhibitor] },
  listing_revision: {
    write: [organiser, system, ownExhibitor],
    read: [`(${exhibitor} and status = 'published')`, `(${visitor} and status = 'published')`],
  },
  listing_comment: { write: [organiser, system, ownExhibitor] },
  demo_place: { write: [organiser, system], read: [exhibitor, visitor] },
  demo: {
    write: [organiser, system, ownExhibitor],
    read: [
      `(${exhibitor} and status = 'scheduled')`,
      `(${visitor} and status = 'scheduled' and ${isListed('demo')})`,
    ],
  },
  attendee: {
    write: [organiser, system],
    read: [
      // An exhibitor sees a badge holder only while it holds the code of the badge in its hands.
      `(${exhibitor} and (badge_code = any (foyer_presented_codes()) or short_code = any (foyer_presented_codes())))`,
      `(${attendee} and attendee_id = foyer_attendee_id())`,
    ],
  },
  lead: {
    write: [system, ownExhibitor],
    read: [`(${attendee} and attendee_id = foyer_attendee_id())`],
  },
  lead_entry: { read: [system, ownExhibitor], append: [system, ownExhibitor] },
  lead_tally: { write: [system, ownExhibitor], read: [organiser] },
  fact: {
    read: [
      system,
      `(${organiser} and audience <> 'exhibitor')`,
      `(${ownExhibitor} and audience <> 'organiser')`,
    ],
    append: [system, organiser, ownExhibitor],
  },
  mail: {
    write: [system],
    read: [organiser],
    append: [organiser, ownExhibitor],
  },
};

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(functions).execute(db);
  for (const [table, rule] of Object.entries(rules)) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql.raw(`alter table ${table} force row level security`).execute(db);
    const write = rule.write?.join('\n or ');
    if (write)
      await sql
        .raw(`create policy ${table}_write on ${table} using (${write}) with check (${write})`)
        .execute(db);
    const read = rule.read?.join('\n or ');
    if (read)
      await sql
        .raw(`create policy ${table}_read on ${table} for select using (${read})`)
        .execute(db);
    const append = rule.append?.join('\n or ');
    if (append)
      await sql
        .raw(`create policy ${table}_append on ${table} for insert with check (${append})`)
        .execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of Object.keys(rules)) {
    for (const kind of ['write', 'read', 'append']) {
      await sql.raw(`drop policy if exists ${table}_${kind} on ${table}`).execute(db);
    }
    await sql.raw(`alter table ${table} no force row level security`).execute(db);
    await sql.raw(`alter table ${table} disable row level security`).execute(db);
  }
  for (const name of [
    'presented_codes',
    'attendee_id',
    'account_id',
    'exhibitor_id',
    'event_id',
    'scope',
  ]) {
    await sql.raw(`drop function foyer_${name}()`).execute(db);
  }
}
