import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let nora: Caller;
let ole: Caller;
const deviceId = randomUUID();

beforeEach(async () => {
  const event = await anEvent(api.database);
  const exhibitor = await anExhibitor(api.database, event);
  at = { eventId: event.eventId as never, exhibitorId: exhibitor.exhibitorId as never };
  nora = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
  ole = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
});

const aBadge = async () => (await anAttendee(api.database, { eventId: at.eventId })).badgeCode;
const said = (badgeCode: string, kind: string, rest: object = {}) => ({
  ...{ entryId: randomUUID(), badgeCode, deviceAt: api.time.now, kind, ...rest },
});
const scanned = (badgeCode: string) => said(badgeCode, 'captured', { source: 'badge' });
const record = (...entries: unknown[]) => nora.lead.record({ ...at, deviceId, entries });
const changes = (since: string | null, caller = ole) => caller.lead.changes({ ...at, since });

describe('a device that follows its colleagues', () => {
  it('learns what they recorded, and from then on only what is new', async () => {
    const [first, second] = [await aBadge(), await aBadge()];
    await record(scanned(first), said(first, 'rated', { rating: 4 }));
    // While anybody anywhere writes, a device is told twice: then it asks once more.
    let all = await changes(null);
    await expect
      .poll(async () => {
        all = await changes(null);
        return (await changes(all.cursor)).changed;
      })
      .toEqual([]);
    expect(all).toMatchObject({ changed: [{ badgeCode: first, rating: 4 }], gone: [], total: 1 });

    await record(scanned(second));
    const next = await changes(all.cursor);
    expect(next.changed.map(({ badgeCode }) => badgeCode)).toEqual([second]);
    expect(next.total).toBe(2);
  });

  it('is told to forget what was taken back, undone or erased', async () => {
    const [withdrawn, undone, erased] = [await aBadge(), await aBadge(), await aBadge()];
    const scan = scanned(undone);
    await record(scanned(withdrawn), scan, scanned(erased));
    const { cursor, total } = await changes(null);
    expect(total).toBe(3);

    await record(said(withdrawn, 'withdrawn'), said(undone, 'undone', { undoes: scan.entryId }));
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('lead')
        .set({ status: 'erased' })
        .where('event_id', '=', at.eventId)
        .where('badge_code', '=', erased)
        .execute(),
    );
    const { changed, gone, total: left } = await changes(cursor);
    expect(changed).toEqual([]);
    expect(new Set(gone)).toEqual(new Set([withdrawn, undone, erased]));
    expect(left).toBe(0);
  });

  it('misses nothing that was written before it asked and committed after', async () => {
    const [slow, quick] = [await aBadge(), await aBadge()];
    await record(scanned(slow), scanned(quick));
    const { cursor: before } = await changes(null);

    const written = Promise.withResolvers<void>();
    const heard = Promise.withResolvers<void>();
    const writing = withScope(api.database, { kind: 'system' }, async (tx) => {
      await sql`update lead set folded = folded || '{"rating": 5}'
        where event_id = ${at.eventId} and badge_code = ${slow}`.execute(tx);
      written.resolve();
      await heard.promise;
    });
    await written.promise;
    // Meanwhile somebody else is done with a later change, and the device hears of that one.
    await record(said(quick, 'rated', { rating: 2 }));
    const { changed: early, cursor } = await changes(before);
    expect(early).toContainEqual(expect.objectContaining({ badgeCode: quick, rating: 2 }));
    expect(early).not.toContainEqual(expect.objectContaining({ rating: 5 }));
    heard.resolve();
    await writing;
    const { changed } = await changes(cursor);
    expect(changed).toContainEqual(expect.objectContaining({ badgeCode: slow, rating: 5 }));
  });

  it('begins anew with a cursor from another life of the database', async () => {
    const badge = await aBadge();
    await record(scanned(badge));
    expect((await changes('9999999999999999999')).changed).toHaveLength(1);
  });

  it('hears nothing of another booth, and nothing without a role that may recall', async () => {
    await record(scanned(await aBadge()));
    const other = await anExhibitor(api.database, { eventId: at.eventId });
    const neighbour = api.as(
      await aBoothMember(api.database, { ...at, ...other, role: 'scanner' }),
    );
    await expect(changes(null, neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const editor = api.as(await aBoothMember(api.database, { ...at, role: 'editor' }));
    await expect(changes(null, editor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
