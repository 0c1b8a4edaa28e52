import { gunzipSync } from 'node:zlib';
import { withScope } from '@foyer/database/scope.ts';
import { parseCsv } from '@foyer/domain/csv.ts';
import { foldLead } from '@foyer/domain/lead/lead.rules.ts';
import { aBoothMember, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withBoothScope } from '../access/scopes.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { exportLeads } from './lead-export.commands.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it('a file holds every lead of a busy booth, the newest first, and the history says how many', async () => {
  const { eventId } = await anEvent(api.database);
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  const at = { eventId: eventId as never, exhibitorId: exhibitorId as never };
  const admin = await aBoothMember(api.database, { ...at, role: 'admin' });
  const count = 10_050;
  const folded = JSON.stringify({ ...foldLead([]), captures: 1, contact: null });
  await withScope(api.database, { kind: 'system' }, (tx) =>
    sql`insert into lead (event_id, exhibitor_id, lead_id, badge_code, status, folded,
        first_captured_at, last_entry_at)
      select ${eventId}::uuid, ${exhibitorId}::uuid, gen_random_uuid(), 'BADGE-' || n, 'unresolved',
        ${folded}::jsonb, ${api.time.now}::timestamptz, ${api.time.now}::timestamptz + n * interval '1 second'
      from generate_series(1, ${count}::int) n`.execute(tx),
  );
  const { file } = await withBoothScope(api.contextFor(admin), at, (scope) =>
    exportLeads(scope, 'csv'),
  );
  const [, ...lines] = gunzipSync(Buffer.concat([...file]))
    .toString()
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(count);
  expect(lines[0]).toMatch(/^BADGE-10050;/);
  expect(lines.at(-1)).toMatch(/^BADGE-1;/);
  expect(new Set(lines).size).toBe(count);
  const [fact] = await api.as(admin).fact.listOfBooth(at);
  expect(fact).toMatchObject({ type: 'lead.exported', after: { leads: count, format: 'csv' } });
});

it('a file tells everything of a lead: what was shared, said, planned and agreed', async () => {
  const { eventId } = await anEvent(api.database);
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  const at = { eventId: eventId as never, exhibitorId: exhibitorId as never };
  const admin = await aBoothMember(api.database, { ...at, role: 'admin' });
  const time = '2026-02-02T09:00:00.000Z';
  const folded = {
    ...foldLead([]),
    notes: [
      { noteId: 'a', text: '=1+1', at: time, by: 'Kim' },
      { noteId: 'b', text: 'Zweite; "Zeile"\nund mehr', at: time, by: 'Kim' },
    ],
    rating: 4,
    temperature: 'hot',
    tags: ['Schule', 'a;b'],
    nextStep: { step: 'Anrufen', dueOn: '2026-02-09' },
    consent: {
      ...{ fields: ['name', 'email'], wordingVersion: 3, locale: 'de', channel: 'badge_page' },
      ...{ at: time, by: 'Ada' },
    },
    captures: 1,
    capturedBy: 'Kim Beispiel',
    contact: { name: 'Ada Öz', email: 'ada@example.org' },
  };
  await withScope(api.database, { kind: 'system' }, (tx) =>
    sql`insert into lead (event_id, exhibitor_id, lead_id, badge_code, status, folded,
        first_captured_at, last_entry_at)
      values (${eventId}, ${exhibitorId}, gen_random_uuid(), 'BADGE-1', 'active',
        ${JSON.stringify(folded)}::jsonb, ${time}, ${time})`.execute(tx),
  );
  const { file } = await withBoothScope(api.contextFor(admin), at, (scope) =>
    exportLeads(scope, 'csv'),
  );
  const parsed = parseCsv(gunzipSync(Buffer.concat([...file])).toString());
  expect(parsed.ok && parsed.records[1]?.cells).toEqual([
    ...[
      'BADGE-1',
      'Ada Öz',
      '',
      '',
      'ada@example.org',
      '',
      '',
      '',
      '',
      '4',
      'Heiß',
      'Schule, a;b',
      '',
    ],
    ...['\'=1+1\nZweite; "Zeile"\nund mehr', 'Anrufen', '2026-02-09'],
    ...['2026-02-02 10:00', '2026-02-02 10:00', 'Kim Beispiel', 'ja', 'Name, E-Mail', '3', 'de'],
    ...['2026-02-02 10:00', 'auf der Ausweis-Seite', ''],
  ]);
});
