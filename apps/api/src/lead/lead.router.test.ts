import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import {
  aBoothMember,
  anAttendee,
  anEvent,
  anExhibitor,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let scanner: Caller;
let badge: { attendeeId: string; badgeCode: string; shortCode: string };
const deviceId = randomUUID();

beforeEach(async () => {
  const event = await anEvent(api.database);
  const exhibitor = await anExhibitor(api.database, event);
  at = { eventId: event.eventId as never, exhibitorId: exhibitor.exhibitorId as never };
  scanner = api.as(await aBoothMember(api.database, { ...at, role: 'scanner' }));
  badge = await anAttendee(api.database, {
    ...event,
    name: 'Jörg Weiß',
    organisation: 'Stadt Ahlen',
    email: 'j.weiss@example.org',
  });
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        event_id: event.eventId,
        version: 1,
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
        created_at: api.time.now,
      })
      .execute(),
  );
});

const entry = (kind: string, rest: Record<string, unknown> = {}) => ({
  entryId: randomUUID(),
  badgeCode: badge.badgeCode,
  deviceAt: api.time.now,
  kind,
  ...rest,
});
const captured = (rest: Record<string, unknown> = {}) =>
  entry('captured', { source: 'badge', ...rest });
const consented = () =>
  entry('consented', {
    fields: ['name', 'email'],
    wordingVersion: 1,
    locale: 'de',
    channel: 'in_person',
  });
const record = (...entries: unknown[]) => scanner.lead.record({ ...at, deviceId, entries });
const outcomes = (receipts: { outcome: string; code: string | null }[]) =>
  receipts.map(({ outcome, code }) => code ?? outcome);

describe('a scan', () => {
  it('without consent holds the code alone', async () => {
    await record(captured());
    const [lead] = await scanner.lead.list(at);
    expect(lead).toMatchObject({
      badgeCode: badge.badgeCode,
      contact: null,
      consent: null,
      status: 'active',
    });
    expect(JSON.stringify(lead)).not.toContain('Weiß');
  });

  it('with consent shares what was agreed to, and nothing more', async () => {
    await record(captured(), consented());
    const [lead] = await scanner.lead.list(at);
    expect(lead?.contact).toEqual({ name: 'Jörg Weiß', email: 'j.weiss@example.org' });
    expect(lead?.consent).toMatchObject({ wordingVersion: 1, channel: 'in_person' });
  });

  it('of the same badge twice, even by two people at once, leads to one lead', async () => {
    const colleague = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
    const scan = (caller: Caller) =>
      caller.lead.record({
        ...at,
        deviceId: randomUUID(),
        entries: [captured()],
      });
    await Promise.all([scan(scanner), scan(colleague), scan(scanner), scan(colleague)]);
    const leads = await scanner.lead.list(at);
    expect(leads).toHaveLength(1);
    expect(leads[0]?.captures).toBe(4);
  });

  it('repeated changes nothing, and is counted once', async () => {
    const batch = [captured(), entry('rated', { rating: 4 })];
    expect(outcomes(await record(...batch))).toEqual(['stored', 'stored']);
    expect(outcomes(await record(...batch))).toEqual(['stored', 'stored']);
    const [lead] = await scanner.lead.list(at);
    expect(lead).toMatchObject({ captures: 1, rating: 4 });
    const organiser = api.as(await aTeamMember(api.database, { eventId: at.eventId }));
    const counts = await organiser.lead.counts({ eventId: at.eventId });
    expect(counts.exhibitors).toMatchObject([{ leads: 1 }]);
    expect(JSON.stringify(counts)).not.toContain(badge.badgeCode);
  });

  it('of a typed short code leads to the lead of that badge', async () => {
    await record(captured());
    const typed = `${badge.shortCode.slice(0, 4)}-${badge.shortCode.slice(4).toLowerCase()}`;
    await record({ ...captured(), badgeCode: typed });
    expect(await scanner.lead.list(at)).toHaveLength(1);
  });

  it('of a code nobody knows is kept unresolved', async () => {
    await record(captured({ badgeCode: 'TICKET-4711' }));
    expect(await scanner.lead.list(at)).toMatchObject([
      { badgeCode: 'TICKET-4711', status: 'unresolved' },
    ]);
  });
});

describe('a bad entry', () => {
  it('is parked with its reason and holds up no other', async () => {
    const receipts = await record(
      { entryId: 'x', nonsense: true },
      captured({ badgeCode: 'https://example.org/evil?<script>' }),
      entry('rated', { rating: 99 }),
      captured(),
      entry('noted', { noteId: randomUUID(), text: 'x'.repeat(10_000) }),
      null,
    );
    expect(outcomes(receipts)).toEqual([
      'lead.entry_invalid',
      'lead.entry_invalid',
      'lead.entry_invalid',
      'stored',
      'lead.entry_invalid',
      'lead.entry_invalid',
    ]);
  });

  it('cannot consent to words that do not exist, nor speak of a badge never scanned', async () => {
    const unknownWords = { ...consented(), wordingVersion: 7 };
    expect(outcomes(await record(captured(), unknownWords))).toEqual([
      'stored',
      'lead.consent_outdated',
    ]);
    const other = await anAttendee(api.database, { eventId: at.eventId });
    const note = { ...entry('rated', { rating: 1 }), badgeCode: other.badgeCode };
    expect(outcomes(await record(note))).toEqual(['lead.not_captured']);
  });

  it('cannot reach the badge of another event', async () => {
    const other = await anEvent(api.database);
    const foreign = await anAttendee(api.database, other);
    await record(captured({ badgeCode: foreign.badgeCode }));
    expect(await scanner.lead.list(at)).toMatchObject([{ status: 'unresolved', contact: null }]);
  });

  it('is refused while the event does not scan, and for a cancelled badge', async () => {
    const gone = await anAttendee(api.database, { eventId: at.eventId, status: 'cancelled' });
    expect(outcomes(await record(captured({ badgeCode: gone.badgeCode })))).toEqual([
      'lead.badge_cancelled',
    ]);
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('event')
        .set({ scanning_mode: 'off' })
        .where('event_id', '=', at.eventId)
        .execute(),
    );
    expect(outcomes(await record(captured()))).toEqual(['lead.scanning_off']);
  });
});

describe('the wall around leads', () => {
  it('an organiser, a neighbour and an editor see none', async () => {
    await record(captured(), consented());
    const neighbour = await anExhibitor(api.database, { eventId: at.eventId });
    const other = api.as(
      await aBoothMember(api.database, { eventId: at.eventId, exhibitorId: neighbour.exhibitorId }),
    );
    expect(await other.lead.list({ ...at, exhibitorId: neighbour.exhibitorId as never })).toEqual(
      [],
    );
    const editor = api.as(await aBoothMember(api.database, { ...at, role: 'editor' }));
    await expect(editor.lead.list(at)).rejects.toMatchObject({
      cause: new Refusal('access.forbidden', 'forbidden'),
    });
    const seen = await withScope(api.database, { kind: 'organiser', eventId: at.eventId }, (tx) =>
      tx.selectFrom('lead').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });

  it('an exhibitor cannot read attendees whose badges it does not hold', async () => {
    const seen = await withScope(api.database, { kind: 'exhibitor', ...at }, (tx) =>
      tx.selectFrom('attendee').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });

  it('entries are immutable', async () => {
    await record(captured());
    await withScope(api.database, { kind: 'exhibitor', ...at }, async (tx) => {
      const updated = await tx.updateTable('lead_entry').set({ kind: 'noted' }).executeTakeFirst();
      const deleted = await tx.deleteFrom('lead_entry').executeTakeFirst();
      expect([updated.numUpdatedRows, deleted.numDeletedRows]).toEqual([0n, 0n]);
    });
  });
});
