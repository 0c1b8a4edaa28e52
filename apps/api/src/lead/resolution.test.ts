import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
let scanner: Caller;
let organiser: Caller;

beforeEach(async () => {
  const event = await anEvent(api.database);
  const exhibitor = await anExhibitor(api.database, event);
  at = { eventId: event.eventId as never, exhibitorId: exhibitor.exhibitorId as never };
  scanner = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
  organiser = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        ...{ event_id: event.eventId, version: 1, created_at: api.time.now },
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
      })
      .execute(),
  );
});

const entry = (badgeCode: string, kind: string, rest: object) => ({
  ...{ entryId: randomUUID(), badgeCode, deviceAt: api.time.now, kind },
  ...rest,
});
const scan = (badgeCode: string, ...more: unknown[]) =>
  scanner.lead.record({
    ...at,
    deviceId: randomUUID(),
    entries: [entry(badgeCode, 'captured', { source: 'badge' }), ...more],
  });
const agreed = (badgeCode: string, fields: string[]) =>
  entry(badgeCode, 'consented', {
    ...{ fields, wordingVersion: 1, locale: 'de', channel: 'in_person' },
  });
const arrives = (badgeCode: string) =>
  organiser.attendee.add({
    ...{ eventId: at.eventId, name: 'Anna Öz', email: 'anna@example.org', badgeCode },
  });
const leads = async () => scanner.lead.list(at);

describe('a lead whose badge nobody knew', () => {
  it('learns who it is when the attendee arrives, and shows what was agreed to', async () => {
    await scan('TICKET-1', agreed('TICKET-1', ['name']));
    await scan('TICKET-2');
    expect((await leads()).map(({ status }) => status)).toEqual(['unresolved', 'unresolved']);
    await arrives('TICKET-1');
    const found = new Map((await leads()).map((lead) => [lead.badgeCode, lead]));
    expect(found.get('TICKET-1')).toMatchObject({ status: 'active', contact: { name: 'Anna Öz' } });
    expect(found.get('TICKET-1')?.contact).not.toHaveProperty('email');
    expect(found.get('TICKET-2')).toMatchObject({ status: 'unresolved', contact: null });
  });

  it('without consent learns only that the badge is known', async () => {
    await scan('TICKET-1');
    await arrives('TICKET-1');
    const [lead] = await leads();
    expect(lead).toMatchObject({ status: 'active', contact: null });
    expect(JSON.stringify(lead)).not.toContain('Anna');
  });

  it('is found by a code that was given later, too', async () => {
    await scan('a7K3mJ9o');
    const { attendeeId, updatedAt, ...rest } = await arrives('');
    expect(await leads()).toMatchObject([{ status: 'unresolved', badgeCode: 'a7K3mJ9o' }]);
    await organiser.attendee.edit({
      ...{ eventId: at.eventId, attendeeId, seenAt: updatedAt },
      change: { ...rest, badgeCode: 'a7K3mJ9o' },
    });
    expect(await leads()).toMatchObject([{ status: 'active' }]);
  });

  it('that was taken back stays taken back', async () => {
    await scan('TICKET-1', agreed('TICKET-1', ['name']), entry('TICKET-1', 'withdrawn', {}));
    await arrives('TICKET-1');
    expect(await leads()).toMatchObject([{ status: 'withdrawn', contact: null }]);
  });

  it('is told to its booth and to nobody else', async () => {
    await scan('TICKET-1');
    await arrives('TICKET-1');
    const told = await scanner.fact.listOfBooth(at);
    expect(JSON.stringify(told)).toContain('lead.resolved');
    const seen = await organiser.fact.list({ eventId: at.eventId });
    expect(JSON.stringify(seen)).not.toContain('lead.');
  });

  it('shows nothing that the person has taken out for everybody', async () => {
    await scan('TICKET-1', agreed('TICKET-1', ['name', 'email']));
    const { attendeeId, updatedAt, ...rest } = await arrives('');
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('attendee_sharing')
        .values({
          ...{ event_id: at.eventId, attendee_id: attendeeId, refuses: false },
          ...{ fields: ['email'], email: 'privat@example.org', updated_at: api.time.now },
        })
        .execute(),
    );
    await organiser.attendee.edit({
      ...{ eventId: at.eventId, attendeeId, seenAt: updatedAt },
      change: { ...rest, badgeCode: 'TICKET-1' },
    });
    expect((await leads())[0]?.contact).toEqual({ email: 'privat@example.org' });
  });

  it('of another event stays unknown', async () => {
    await scan('TICKET-1');
    const other = await anEvent(api.database);
    const theirs = api.as(await aTeamMember(api.database, { ...other, role: 'owner' }));
    await theirs.attendee.add({
      ...{ eventId: other.eventId as never, name: 'Fremd', badgeCode: 'TICKET-1' },
    });
    expect(await leads()).toMatchObject([{ status: 'unresolved' }]);
  });
});
