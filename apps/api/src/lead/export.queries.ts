import { sql } from 'kysely';
import type { BoothScope } from '../access/scopes.ts';
import type { LeadTold } from './lead-columns.ts';

const told: Record<keyof LeadTold, string> = {
  leadId: 'lead_id::text',
  // Who has no badge has no code that would say anything.
  badgeCode: "case when badge_code not like 'contact:%' then badge_code end",
  name: "folded #>> '{contact,name}'",
  organisation: "folded #>> '{contact,organisation}'",
  jobTitle: "folded #>> '{contact,jobTitle}'",
  email: "folded #>> '{contact,email}'",
  phone: "folded #>> '{contact,phone}'",
  website: "folded #>> '{contact,website}'",
  source: "folded ->> 'source'",
  rating: "folded ->> 'rating'",
  temperature: "folded ->> 'temperature'",
  tags: "folded ->> 'tags'",
  products: "folded ->> 'products'",
  answers: "folded ->> 'answers'",
  notes: "jsonb_path_query_array(folded, '$.notes[*].text')::text",
  nextStep: "folded #>> '{nextStep,step}'",
  nextStepOn: "folded #>> '{nextStep,dueOn}'",
  firstCapturedAt: 'extract(epoch from first_captured_at)::int8::text',
  lastEntryAt: 'extract(epoch from last_entry_at)::int8::text',
  capturedBy: "folded ->> 'capturedBy'",
  fields: "folded #>> '{consent,fields}'",
  wordingVersion: "folded #>> '{consent,wordingVersion}'",
  language: "folded #>> '{consent,locale}'",
  consentAt: "folded #>> '{consent,at}'",
  channel: "folded #>> '{consent,channel}'",
  withdrawnAt: "folded ->> 'withdrawnAt'",
};
const places = Object.fromEntries(Object.keys(told).map((name, place) => [name, place])) as Record<
  keyof LeadTold,
  number
>;

// Separators of ASCII that no text of ours holds: its schemas refuse control characters.
const [UNIT, RECORD] = ['\x1f', '\x1e'];
const line = sql.raw(
  `concat_ws(e'\\x1f', ${Object.values(told)
    .map((cell) => `coalesce(${cell}, '')`)
    .join(', ')})`,
);

/**
 * Every lead of a booth, newest first, some at a time: a fair's busiest booth has more than memory
 * should hold. A page comes as one text, because a hundred thousand rows of twenty columns take the
 * driver longer than the database; and the next is made while somebody reads this one. Sorted are
 * places in the table and not the leads, which the same statement, and so the same snapshot, then
 * reads from there.
 */
export async function* pagesOfLeads(
  { tx, eventId, exhibitorId }: BoothScope,
  rowsAPage: number,
): AsyncGenerator<LeadTold[]> {
  const ofBooth = sql`event_id = ${eventId} and exhibitor_id = ${exhibitorId}`;
  const size = sql.lit(rowsAPage);
  // For the sort of a hundred thousand places; on disk it takes twice as long.
  await sql`select set_config('work_mem', '16MB', true)`.execute(tx);
  await sql`
    declare pages_of_leads no scroll cursor for
    with newest as materialized (
      select array_agg(ctid order by last_entry_at desc) as places
      from lead where ${ofBooth} and status <> 'erased'
        -- A scan that was taken back left no lead.
        and (folded ->> 'captures')::int > 0
    )
    select (
      select string_agg(line, e'\\x1e' order by at)
      from unnest(places[first : first + ${size} - 1]) with ordinality as wanted(place, at)
      cross join lateral (
        select ${line} as line from lead where ${ofBooth} and ctid = wanted.place limit 1
      ) told
    ) as page
    from newest, generate_series(1, cardinality(places), ${size}) as first`.execute(tx);
  const fetch = async () => {
    const { rows } = await sql<{ page: string }>`fetch next from pages_of_leads`.execute(tx);
    return rows[0]?.page;
  };
  let page = await fetch();
  while (page !== undefined) {
    const next = fetch();
    next.catch(() => {}); // thrown below, if it comes to that
    yield page.split(RECORD).map(toldOf);
    page = await next;
  }
  await sql`close pages_of_leads`.execute(tx);
}

function toldOf(line: string): LeadTold {
  const texts = line.split(UNIT);
  if (texts.length !== Object.keys(told).length) throw new Error('A lead holds a separator');
  const the = (name: keyof LeadTold) => texts[places[name]] ?? '';
  return {
    leadId: the('leadId'),
    badgeCode: the('badgeCode'),
    name: the('name'),
    organisation: the('organisation'),
    jobTitle: the('jobTitle'),
    email: the('email'),
    phone: the('phone'),
    website: the('website'),
    source: the('source'),
    rating: the('rating'),
    temperature: the('temperature'),
    tags: the('tags'),
    products: the('products'),
    answers: the('answers'),
    notes: the('notes'),
    nextStep: the('nextStep'),
    nextStepOn: the('nextStepOn'),
    firstCapturedAt: the('firstCapturedAt'),
    lastEntryAt: the('lastEntryAt'),
    capturedBy: the('capturedBy'),
    fields: the('fields'),
    wordingVersion: the('wordingVersion'),
    language: the('language'),
    consentAt: the('consentAt'),
    channel: the('channel'),
    withdrawnAt: the('withdrawnAt'),
  };
}
