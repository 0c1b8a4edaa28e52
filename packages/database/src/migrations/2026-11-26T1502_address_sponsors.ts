import { type Kysely, sql } from 'kysely';

const keepContract = (address: 'with' | 'without') => {
  const named = address === 'with' ? ', new.sponsor_address' : '';
  return `
    create or replace function sponsorship_keep_contract() returns trigger language plpgsql as $$
    begin
      if old.sha256 <> '' and (new.document, new.sha256, new.benefits, new.value_cents, new.level_id,
          new.purpose, new.contribution, new.contribution_note${named})
        is distinct from (old.document, old.sha256, old.benefits, old.value_cents, old.level_id,
          old.purpose, old.contribution, old.contribution_note${named.replace('new', 'old')})
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
    end $$;`;
};

/**
 * Contracts name both parties with their addresses, letters may carry the logos of sponsors, and the
 * task for a text knows its limit of words, so that it counts while one types.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    alter table sponsorship_settings
      add column organiser_address text not null default '',
      add column mail_logos text not null default 'nobody'
        check (mail_logos in ('nobody', 'exhibitors', 'everybody'));
    alter table sponsorship_contract add column sponsor_address text not null default '';
    ${keepContract('with')}

    alter table task_template no force row level security;
    alter table sponsorship_benefit no force row level security;
    update task_template t set questions = jsonb_set(t.questions, '{0,maxWords}', b.terms->'maxWords')
      from sponsorship_benefit b
      where b.event_id = t.event_id and b.benefit_id = t.benefit_id and b.terms ? 'maxWords'
      and jsonb_array_length(t.questions) = 1;
    alter table task_template force row level security;
    alter table sponsorship_benefit force row level security;
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    ${keepContract('without')}
    alter table sponsorship_contract drop column sponsor_address;
    alter table sponsorship_settings drop column mail_logos, drop column organiser_address;
    alter table task_template no force row level security;
    update task_template set questions = questions #- '{0,maxWords}' where benefit_id is not null;
    alter table task_template force row level security;
  `)
    .execute(db);
}
