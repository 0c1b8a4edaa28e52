import { type Kysely, sql } from 'kysely';

const here = 'event_id = (select foyer_event_id())';
const organiser = `((select foyer_scope()) = 'organiser' and ${here})`;
const own = `((select foyer_scope()) = 'exhibitor' and ${here} and exhibitor_id = (select foyer_exhibitor_id()))`;
const booth = `((select foyer_scope()) = 'exhibitor' and ${here})`;
const visitor = `((select foyer_scope()) = 'public' and ${here})`;
const system = `((select foyer_scope()) = 'system' and ((select foyer_event_id()) is null or ${here}))`;

/** Its policy is asked inside these: a booth finds the sponsorship of a contract that was sent to it. */
const hasContract = `exists (select from sponsorship_contract c
  where c.event_id = sponsorship.event_id and c.sponsorship_id = sponsorship.sponsorship_id)`;
const isOwnLevel = `exists (select from sponsorship s where s.event_id = sponsorship_level.event_id
  and s.level_id = sponsorship_level.level_id and s.exhibitor_id = (select foyer_exhibitor_id()))`;
const isForSale = `exists (select from sponsorship_level l
  where l.event_id = sponsorship_benefit.event_id and l.level_id = sponsorship_benefit.level_id)`;
const isInForce = (table: string) => `exists (select from sponsorship s
  where s.event_id = ${table}.event_id and s.sponsorship_id = ${table}.sponsorship_id
  and s.status = 'confirmed')`;

type Rule = { readonly write: readonly string[]; readonly read?: readonly string[] };
const rules: Readonly<Record<string, Rule>> = {
  sponsorship_settings: { write: [organiser, system], read: [booth, visitor] },
  sponsorship_level: {
    write: [organiser, system],
    read: [`(${visitor} and (is_public or taken > 0))`, `(${booth} and ${isOwnLevel})`],
  },
  sponsorship_benefit: { write: [organiser, system], read: [`(${visitor} and ${isForSale})`] },
  sponsorship: {
    write: [organiser, system],
    read: [`(${own} and ${hasContract})`, `(${visitor} and status in ('signed', 'confirmed'))`],
  },
  sponsorship_contract: {
    write: [organiser, system],
    read: [`(${own} and status <> 'draft' and sha256 <> '')`],
  },
  sponsorship_claim: {
    write: [organiser, system],
    read: [
      own,
      `(${visitor} and status in ('confirmed', 'delivered') and ${isInForce('sponsorship_claim')})`,
    ],
  },
};

/**
 * Levels with their benefits, who bought one, the contracts, and the promises that came of them.
 * `taken` follows the sponsorships by a trigger, and one check holds it below `places`: two
 * signatures for the last place wait for each other on the row of the level, and the second is
 * refused, whatever the code above has seen.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create table sponsorship_settings (
      event_id uuid primary key references event on delete cascade,
      confirm_on text not null check (confirm_on in ('signature', 'payment')),
      publish_from_cents integer not null check (publish_from_cents >= 0),
      contract_from_cents integer not null check (contract_from_cents >= 0),
      terms jsonb not null
    );

    create table sponsorship_level (
      event_id uuid not null references event on delete cascade,
      level_id uuid not null default gen_random_uuid(),
      name jsonb not null,
      summary jsonb not null,
      price_cents integer not null check (price_cents >= 0),
      places integer check (places > 0),
      taken integer not null default 0 check (taken >= 0),
      is_public boolean not null,
      logo_size text not null check (logo_size in ('large', 'medium', 'small')),
      position integer not null default 0,
      version integer not null default 1,
      primary key (event_id, level_id),
      constraint sponsorship_level_places check (places is null or taken <= places)
    );

    create table sponsorship_benefit (
      event_id uuid not null,
      benefit_id uuid not null default gen_random_uuid(),
      level_id uuid not null,
      class text not null check (class in ('logo', 'text', 'passes', 'demos', 'scanning', 'mailing',
        'bag_insert', 'stand_credit', 'other')),
      title jsonb not null,
      note jsonb not null,
      terms jsonb not null,
      due_on date,
      position integer not null default 0,
      primary key (event_id, benefit_id),
      foreign key (event_id, level_id) references sponsorship_level on delete cascade
    );
    create index sponsorship_benefit_of_level on sponsorship_benefit (event_id, level_id);

    create table sponsorship (
      event_id uuid not null,
      sponsorship_id uuid not null default gen_random_uuid(),
      exhibitor_id uuid not null,
      -- As it was when it was offered: the report names the sponsor of then.
      name text not null,
      level_id uuid not null,
      status text not null default 'offered'
        check (status in ('offered', 'signed', 'confirmed', 'cancelled')),
      value_cents integer not null check (value_cents >= 0),
      contribution text not null check (contribution in ('money', 'in_kind')),
      contribution_note text not null default '',
      purpose text not null,
      contracted_on date,
      paid_on date,
      confirmed_at timestamptz,
      created_at timestamptz not null,
      primary key (event_id, sponsorship_id),
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      constraint sponsorship_of_level foreign key (event_id, level_id) references sponsorship_level
    );
    create unique index sponsorship_once on sponsorship (event_id, exhibitor_id) where status <> 'cancelled';
    create index sponsorship_by_level on sponsorship (event_id, level_id);

    create table sponsorship_contract (
      event_id uuid not null,
      contract_id uuid not null default gen_random_uuid(),
      sponsorship_id uuid not null,
      exhibitor_id uuid not null,
      revision integer not null check (revision > 0),
      status text not null default 'draft' check (status in ('draft', 'sent', 'signed', 'void')),
      level_id uuid not null,
      level_name text not null default '',
      value_cents integer not null check (value_cents >= 0),
      contribution text not null check (contribution in ('money', 'in_kind')),
      contribution_note text not null default '',
      purpose text not null,
      locale text not null check (locale in ('de', 'en')),
      -- From sending on: what is promised, and the document with its hash.
      benefits jsonb not null default '[]',
      document bytea,
      sha256 text not null default '',
      sent_at timestamptz,
      signed_at timestamptz,
      signed_by_name text not null default '',
      signed_by text check (signed_by in ('click', 'scan')),
      signed_account_id uuid,
      scan_media_id uuid,
      void_reason text not null default '',
      created_at timestamptz not null,
      primary key (event_id, contract_id),
      unique (event_id, sponsorship_id, revision),
      foreign key (event_id, sponsorship_id) references sponsorship on delete cascade,
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      foreign key (event_id, level_id) references sponsorship_level,
      check (status in ('draft', 'void') or (document is not null and sha256 <> '')),
      check (status <> 'signed' or (signed_at is not null and signed_by is not null))
    );
    -- One revision at a time is on the table.
    create unique index sponsorship_contract_one_open on sponsorship_contract (event_id, sponsorship_id)
      where status in ('draft', 'sent');

    create table sponsorship_claim (
      event_id uuid not null,
      claim_id uuid not null default gen_random_uuid(),
      sponsorship_id uuid not null,
      exhibitor_id uuid not null,
      benefit_id uuid not null,
      class text not null check (class in ('logo', 'text', 'passes', 'demos', 'scanning', 'mailing',
        'bag_insert', 'stand_credit', 'other')),
      title jsonb not null,
      note jsonb not null,
      terms jsonb not null,
      due_on date,
      position integer not null default 0,
      status text not null check (status in ('open', 'claimed', 'declined', 'confirmed', 'delivered')),
      material jsonb,
      proof jsonb,
      comment text not null default '',
      used integer not null default 0 check (used >= 0),
      -- How often it may be used; null where there is nothing to count.
      most integer,
      handed_in_at timestamptz,
      handed_in_by_name text not null default '',
      confirmed_at timestamptz,
      delivered_at timestamptz,
      primary key (event_id, claim_id),
      unique (event_id, sponsorship_id, benefit_id),
      foreign key (event_id, sponsorship_id) references sponsorship on delete cascade,
      foreign key (event_id, exhibitor_id) references exhibitor on delete cascade,
      constraint sponsorship_claim_promised foreign key (event_id, benefit_id) references sponsorship_benefit,
      constraint sponsorship_claim_limit check (most is null or used <= most),
      check ((status = 'delivered') = (proof is not null))
    );
    create index sponsorship_claim_of_exhibitor on sponsorship_claim (event_id, exhibitor_id);

    create function sponsorship_count_places() returns trigger language plpgsql as $$
    declare was uuid; now_in uuid;
    begin
      if tg_op <> 'INSERT' and old.status in ('signed', 'confirmed') then was := old.level_id; end if;
      if tg_op <> 'DELETE' and new.status in ('signed', 'confirmed') then now_in := new.level_id; end if;
      if was is not distinct from now_in then return null; end if;
      if was is not null then
        update sponsorship_level set taken = taken - 1 where event_id = old.event_id and level_id = was;
      end if;
      if now_in is not null then
        update sponsorship_level set taken = taken + 1 where event_id = new.event_id and level_id = now_in;
        if not found then raise 'A sponsorship took a place of a level that its writer cannot see.'; end if;
      end if;
      return null;
    end $$;
    create trigger sponsorship_counts_places after insert or update or delete on sponsorship
      for each row execute function sponsorship_count_places();

    -- What was sent stays as it was sent, and what was signed stays signed, even when it is void.
    create function sponsorship_keep_contract() returns trigger language plpgsql as $$
    begin
      if old.sha256 <> '' and (new.document, new.sha256, new.benefits, new.value_cents, new.level_id,
          new.purpose, new.contribution, new.contribution_note)
        is distinct from (old.document, old.sha256, old.benefits, old.value_cents, old.level_id,
          old.purpose, old.contribution, old.contribution_note)
        or old.signed_at is not null and (new.signed_at, new.signed_by, new.signed_by_name,
          new.signed_account_id, new.scan_media_id)
        is distinct from (old.signed_at, old.signed_by, old.signed_by_name,
          old.signed_account_id, old.scan_media_id)
        or old.status = 'signed' and new.status not in ('signed', 'void')
      then
        raise exception 'A contract that was sent does not change.'
          using errcode = 'check_violation', constraint = 'sponsorship_contract_kept';
      end if;
      return new;
    end $$;
    create trigger sponsorship_keeps_contract before update on sponsorship_contract
      for each row execute function sponsorship_keep_contract();
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
    drop table sponsorship_claim, sponsorship_contract, sponsorship, sponsorship_benefit,
      sponsorship_level, sponsorship_settings;
    drop function sponsorship_count_places();
    drop function sponsorship_keep_contract();
  `)
    .execute(db);
}
