import { type Kysely, sql } from 'kysely';

/**
 * Entries of several booths share a commit: a transaction may act for more than one exhibitor, on the
 * tables that taking in entries touches and on no others. `foyer.exhibitor_id` then holds a list, which
 * `foyer_exhibitor_id()` refuses as no uuid: whatever else is asked for ends in an error, not in rows.
 */
const tables = [
  'exhibitor_member',
  'paired_device',
  'lead',
  'lead_entry',
  'lead_tally',
  'lead_photo',
];
const one = 'exhibitor_id = ( SELECT foyer_exhibitor_id() AS foyer_exhibitor_id)';
const several =
  'exhibitor_id = ANY (( SELECT foyer_exhibitor_ids() AS foyer_exhibitor_ids)::uuid[])';

/** The policies of `tables`, and the one that writes facts, with one part of them put in other words. */
const reworded = (from: string, to: string) => `
  do $policies$
  declare
    p record;
    had text := '';
  begin
    for p in select * from pg_policies where schemaname = current_schema()
      and (tablename = any ('{${tables.join(',')}}') or policyname = 'fact_append')
      and strpos(concat(qual, ' ', with_check), '${from}') > 0
    loop
      had := had || ' ' || p.policyname;
      execute format('alter policy %I on %I', p.policyname, p.tablename)
        || coalesce(' using (' || replace(p.qual, '${from}', '${to}') || ')', '')
        || coalesce(' with check (' || replace(p.with_check, '${from}', '${to}') || ')', '');
    end loop;
    if had = '' then raise exception 'No policy has the words to change'; end if;
  end $policies$;`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
    create function foyer_exhibitor_ids() returns uuid[] language sql stable as $$
      select case when given like '{%' then given::uuid[] else array[given::uuid] end
      from (select nullif(current_setting('foyer.exhibitor_id', true), '') as given) s
      where given is not null $$;
    ${reworded(one, several)}
  `)
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`${reworded(several, one)} drop function foyer_exhibitor_ids();`).execute(db);
}
