import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { sql } from 'kysely';

type Booth = { readonly eventId: string; readonly exhibitorId: string };

/** Leads of one booth, each with consent, a note that looks like a formula, rating and tags. */
export async function insertLeads(
  database: Database,
  { eventId, exhibitorId }: Booth,
  count: number,
): Promise<void> {
  const note = {
    ...{ noteId: 'f0b5a4a2-6d43-4a50-9d7e-0d5a3c0a1111', text: '=1+1 call back about the offer' },
    ...{ at: '2026-02-02T09:00:00.000Z', by: 'Kim Beispiel' },
  };
  const consent = {
    ...{ fields: ['name', 'organisation', 'email'], wordingVersion: 1, locale: 'de' },
    ...{ channel: 'in_person', at: '2026-02-02T09:00:00.000Z', by: 'Kim Beispiel' },
  };
  const folded = {
    ...{ notes: [note], rating: 4, temperature: 'hot', tags: ['offer', 'school'], consent },
    ...{ withdrawnAt: null, captures: 1, capturedBy: 'Kim Beispiel' },
    contact: { name: 'Anna Öz', organisation: '@Stadt Lindenbrück', email: 'anna@example.org' },
  };
  await withScope(database, { kind: 'system' }, (tx) =>
    sql`
      insert into lead (event_id, exhibitor_id, lead_id, badge_code, status, folded,
        first_captured_at, last_entry_at)
      select ${eventId}, ${exhibitorId}, gen_random_uuid(), 'LEAD' || n, 'active',
        ${JSON.stringify(folded)}::jsonb, now() - interval '1 hour', now() - n * interval '1 ms'
      from generate_series(1, ${count}::int) n
    `.execute(tx),
  );
}
