import { type Kysely, sql } from 'kysely';

const here = 'event_id = foyer_event_id()';
const organiser = `(foyer_scope() = 'organiser' and ${here})`;
const exhibitor = `(foyer_scope() = 'exhibitor' and ${here})`;
const own = `(${exhibitor} and exhibitor_id = foyer_exhibitor_id())`;
const system = `(foyer_scope() = 'system' and (foyer_event_id() is null or ${here}))`;

const policies: Record<string, { write: string; read?: string }> = {
  stand_wish: { write: `${own} or ${system}`, read: organiser },
  placement_rule: { write: `${organiser} or ${system}`, read: exhibitor },
  placement_claim: { write: `${organiser} or ${system}` },
  placement_competitors: { write: `${organiser} or ${system}` },
  placement_proposal: { write: `${organiser} or ${system}` },
};

/**
 * Wishes are the exhibitor's, rules and proposals the organiser's. By which rules a stand was given
 * stays with the assignment, for the letter.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table stand_assignment add column grounds jsonb;

    create table stand_wish (
      event_id uuid not null,
      exhibitor_id uuid not null,
      min_square_metres double precision not null,
      max_square_metres double precision not null,
      power_kilowatts double precision not null,
      needs_network boolean not null,
      open_sides smallint not null check (open_sides between 0 and 4),
      near_ids uuid[] not null,
      not_near_ids uuid[] not null,
      beside_names text[] not null,
      apart_from_names text[] not null,
      ranked_stand_ids uuid[] not null check (cardinality(ranked_stand_ids) <= 8),
      updated_at timestamptz not null,
      primary key (event_id, exhibitor_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      check (min_square_metres between 0 and max_square_metres)
    );

    create table placement_rule (
      event_id uuid primary key references event on delete cascade,
      wishes_due_on date,
      weights jsonb not null
    );

    create table placement_claim (
      event_id uuid not null,
      exhibitor_id uuid not null,
      priority_points integer not null check (priority_points >= 0),
      category text not null default '',
      primary key (event_id, exhibitor_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade
    );

    create table placement_competitors (
      event_id uuid not null,
      exhibitor_id uuid not null,
      other_id uuid not null,
      min_distance_metres double precision not null check (min_distance_metres > 0),
      primary key (event_id, exhibitor_id, other_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, other_id) references exhibitor on delete cascade,
      check (exhibitor_id < other_id)
    );
    create index placement_competitors_other on placement_competitors (event_id, other_id);

    create table placement_proposal (
      event_id uuid not null references event on delete cascade,
      proposal_id uuid not null default gen_random_uuid(),
      scope text not null check (scope in ('open', 'all', 'repair')),
      status text not null check (status in ('waiting', 'running', 'done', 'failed')),
      weights jsonb not null,
      seed integer not null,
      requested_at timestamptz not null,
      requested_by text not null,
      is_cancelled boolean not null default false,
      progress jsonb,
      result jsonb,
      primary key (event_id, proposal_id),
      check ((status = 'done') = (result is not null))
    );
    create unique index placement_proposal_one_running on placement_proposal (event_id)
      where status in ('waiting', 'running');
    create index placement_proposal_newest on placement_proposal (event_id, requested_at);
  `)
    .execute(db);
  for (const [table, { write, read }] of Object.entries(policies)) {
    await sql
      .raw(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_write on ${table} using (${write}) with check (${write});
      ${read ? `create policy ${table}_read on ${table} for select using (${read});` : ''}
    `)
      .execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of Object.keys(policies).reverse()) {
    await sql.raw(`drop table ${table}`).execute(db);
  }
  await sql.raw('alter table stand_assignment drop column grounds').execute(db);
}
