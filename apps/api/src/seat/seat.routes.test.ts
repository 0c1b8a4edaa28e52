import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { DoorReceipt } from '@foyer/domain/seat/door-entry.schema.ts';
import { aBoothMember, aListing, anAttendee, anEvent } from '@foyer/testing/builders.ts';
import { aDemo } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

let server: AuthServer;
let cookie: string;
let person: { accountId: string; email: string };
let at: { eventId: string; exhibitorId: string };
let demoId: string;
let badge: { badgeCode: string };

beforeAll(async () => {
  server = await anAuthServer();
  person = await aPerson(server);
  const { email } = person;
  cookie = cookieOf(await server.post('/api/auth/sign-in/email', { email, password: PASSWORD }));
});
afterAll(() => server.close());
beforeEach(async () => {
  const { eventId } = await anEvent(server.database);
  const { exhibitorId } = await aListing(server.database, { eventId, displayName: 'Muster' });
  at = { eventId, exhibitorId };
  const account = { ...person, name: 'Jana Petersen' };
  await aBoothMember(server.database, { ...at, account, role: 'scanner' });
  ({ demoId } = await aDemo(server.database, { ...at, status: 'scheduled' }));
  badge = await anAttendee(server.database, { eventId });
});

const recorded = (given: object) => ({
  entryId: randomUUID(),
  ...{ demoId, deviceAt: new Date().toISOString(), clockOffsetMs: 0 },
  ...given,
});
const scanned = (given: object = {}) =>
  recorded({ kind: 'badge', code: badge.badgeCode, ...given });
const send = (entries: unknown[], sent: { cookie?: string } = { cookie }) =>
  server.post(`/api/doors/${at.eventId}/${at.exhibitorId}/entries`, { entries }, sent);
const receiptsOf = async (entries: unknown[]) =>
  (await send(entries)).json<{ receipts: DoorReceipt[] }>().receipts;
const guests = () =>
  withScope(server.database, { kind: 'exhibitor', ...at }, (tx) =>
    tx.selectFrom('demo_seat').select(['seat_id', 'status', 'attended_at']).execute(),
  );

describe('what a device recorded at a door without a network', () => {
  it('is counted when it happened, by our clock, and once however often it is sent', async () => {
    const hourAgo = Date.now() - 3_600_000;
    const entry = scanned({ deviceAt: new Date(hourAgo - 90_000), clockOffsetMs: 90_000 });
    expect(await receiptsOf([entry])).toMatchObject([
      { outcome: 'done', entryId: entry.entryId, admitted: { status: 'walk_in', isAgain: false } },
    ]);
    expect(await receiptsOf([entry])).toMatchObject([{ admitted: { isAgain: true } }]);
    const found = await guests();
    expect(found).toHaveLength(1);
    expect(found[0]?.attended_at?.getTime()).toBe(hourAgo);
  });

  it('is never later than now, whatever the clock of the device says', async () => {
    await receiptsOf([scanned({ deviceAt: new Date(Date.now() + 86_400_000) })]);
    const [guest] = await guests();
    expect(guest?.attended_at?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('is taken in its order: ticked, taken back, ticked again', async () => {
    await receiptsOf([scanned()]);
    const [guest] = await guests();
    const tick = (isThere: boolean) => recorded({ kind: 'tick', seatId: guest?.seat_id, isThere });
    await receiptsOf([tick(false)]);
    expect(await guests()).toEqual([]);
    // A walk-in that was taken back is gone; its badge comes in again.
    expect(await receiptsOf([scanned(), tick(true)])).toMatchObject([
      { outcome: 'done' },
      { outcome: 'refused', code: 'seat.not_found' },
    ]);
  });

  it('holds up no other when it is refused or cannot be read', async () => {
    const receipts = await receiptsOf([
      scanned({ code: 'NOBODYS-BADGE' }),
      { entryId: 'x', kind: 'nonsense' },
      scanned({ demoId: randomUUID() }),
      scanned(),
    ]);
    expect(receipts).toMatchObject([
      { outcome: 'refused', code: 'seat.badge_not_found' },
      { outcome: 'refused', entryId: 'x', code: 'seat.entry_invalid' },
      { outcome: 'refused', code: 'seat.demo_not_found' },
      { outcome: 'done' },
    ]);
    expect(await guests()).toHaveLength(1);
  });

  it('is taken from two devices at once as one guest', async () => {
    const both = await Promise.all([receiptsOf([scanned()]), receiptsOf([scanned()])]);
    expect(both.flat().map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect(await guests()).toHaveLength(1);
  });
});

describe('the door is kept', () => {
  it('by nobody who is not signed in, and by no other booth', async () => {
    expect((await send([scanned()], {})).json().refusal.code).toBe('access.sign_in_required');
    const neighbour = await aListing(server.database, { ...at, displayName: 'Nachbar' });
    const elsewhere = await server.post(
      `/api/doors/${at.eventId}/${neighbour.exhibitorId}/entries`,
      { entries: [scanned()] },
      { cookie },
    );
    expect(elsewhere.json().refusal.code).toBe('access.not_found');
    expect(await guests()).toEqual([]);
  });

  it('for so many at a time, and not for none', async () => {
    expect((await send([])).statusCode).toBe(400);
    expect((await send(Array.from({ length: 51 }, () => scanned()))).statusCode).toBe(400);
  });
});
