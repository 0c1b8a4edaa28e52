import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOfNo } from '../access/procedures-test-table.ts';
import { withBoothScope } from '../access/scopes.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { exportLeads } from './lead-export.commands.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let admin: Awaited<ReturnType<typeof aBoothMember>>;
let maren: Caller;
let ids: string[];
const names = ['Ada Byte', 'A. Byte', 'Ada B.'];
beforeEach(async () => {
  const { eventId } = await anEvent(api.database);
  const { exhibitorId } = await anExhibitor(api.database, { eventId });
  at = { eventId: eventId as never, exhibitorId: exhibitorId as never };
  admin = await aBoothMember(api.database, { ...at, role: 'admin' });
  maren = api.as(admin);
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        ...{ event_id: eventId, version: 1, created_at: api.time.now },
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
      })
      .execute(),
  );
  ids = [];
  for (const name of names) {
    const said = { badgeCode: `contact:${randomUUID()}`, deviceAt: api.time.now };
    const entries = [
      { ...said, entryId: randomUUID(), kind: 'captured', source: 'manual' },
      {
        ...{ ...said, entryId: randomUUID(), kind: 'introduced', details: { name } },
        ...{ wordingVersion: 1, locale: 'de', channel: 'in_person' },
      },
      { ...said, entryId: randomUUID(), kind: 'tagged', tag: name, present: true },
    ];
    const receipts = await maren.lead.record({ ...at, deviceId: randomUUID(), entries });
    ids.push(String(receipts[0]?.leadId));
  }
});

const decide = (lead: number, into: number, decision: 'one' | 'two' | null) =>
  maren.lead
    .decideMerge({
      ...at,
      ...{ leadId: ids[lead] as never, intoLeadId: ids[into] as never, decision },
    })
    .then(() => 'done', codeOfNo);
const shown = async () => {
  const leads = await maren.lead.list(at);
  return leads.map(({ leadId, tags }) => [ids.indexOf(leadId), tags.length]).sort();
};

describe('two leads of one person', () => {
  it('are shown as one, lose nothing, and are parted again', async () => {
    expect(await decide(1, 0, 'one')).toBe('done');
    expect(await shown()).toEqual([
      [0, 2],
      [2, 1],
    ]);
    const lead = (await maren.lead.list(at)).find(({ leadId }) => leadId === ids[0]);
    expect(lead).toMatchObject({
      contact: { name: 'Ada Byte' },
      captures: 2,
      mergedFrom: [{ leadId: ids[1], name: 'A. Byte' }],
    });
    expect(await decide(1, 0, null)).toBe('done');
    expect(await shown()).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
  });

  it('have one history, which says of which of them each entry is', async () => {
    const historyOf = async (lead: number) => {
      const { entries } = await maren.lead.get({ ...at, leadId: ids[lead] as never });
      return entries.map(({ leadId, kind }) => `${ids.indexOf(leadId)} ${kind}`).sort();
    };
    const of = (lead: number) =>
      ['captured', 'introduced', 'tagged'].map((kind) => `${lead} ${kind}`);
    expect(await historyOf(0)).toEqual(of(0));
    await decide(1, 0, 'one');
    await decide(2, 0, 'two');
    expect(await historyOf(0)).toEqual([...of(0), ...of(1)]);
    expect(await historyOf(1)).toEqual(of(1));
    await decide(0, 2, null);
    await decide(0, 2, 'one');
    expect(await historyOf(2)).toEqual([...of(0), ...of(1), ...of(2)]);
    await decide(1, 2, null);
    expect(await historyOf(2)).toEqual([...of(0), ...of(2)]);
  });

  it('take along what was merged into them before', async () => {
    await decide(1, 0, 'one');
    expect(await decide(0, 2, 'one')).toBe('done');
    expect(await shown()).toEqual([[2, 3]]);
    expect(await decide(1, 0, 'one')).toBe('lead.already_merged');
    // Turned round: it goes with everything it stands for.
    expect(await decide(2, 1, 'one')).toBe('done');
    expect(await shown()).toEqual([[1, 3]]);
  });

  it('stay apart when the booth says so, and the word is kept', async () => {
    await decide(1, 0, 'two');
    expect(await shown()).toHaveLength(3);
    expect(await maren.lead.merges(at)).toMatchObject([{ leadId: ids[1], decision: 'two' }]);
    await decide(0, 1, 'one');
    expect(await maren.lead.merges(at)).toMatchObject([{ leadId: ids[0], decision: 'one' }]);
  });

  it('are merged once when two people say so at once, whichever way round', async () => {
    const outcomes = await Promise.all([decide(0, 1, 'one'), decide(1, 0, 'one')]);
    expect(outcomes).toContain('done');
    expect((await shown()).length).toBe(2);
    expect(await maren.lead.merges(at)).toHaveLength(1);
  });

  it('are all in the file, which says that they are one', async () => {
    await decide(1, 0, 'one');
    const { file } = await withBoothScope(api.contextFor(admin), at, (scope) =>
      exportLeads(scope, 'csv'),
    );
    const lines = gunzipSync(Buffer.concat([...file]))
      .toString()
      .split('\r\n');
    expect(lines.find((line) => line.includes('A. Byte'))).toContain(';Ada Byte;');
    expect(lines.filter((line) => line.includes('von Hand'))).toHaveLength(3);
  });
});

describe('leads of another booth', () => {
  it('are merged with none', async () => {
    const own = { at, maren };
    const { exhibitorId } = await anExhibitor(api.database, { eventId: at.eventId });
    at = { ...at, exhibitorId: exhibitorId as never };
    expect(await decide(1, 0, 'one')).toBe('access.not_found');
    maren = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
    expect(await decide(1, 0, 'one')).toBe('lead.not_found');
    ({ at, maren } = own);
    expect(await shown()).toHaveLength(3);
  });
});
