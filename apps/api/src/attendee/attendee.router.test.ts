import { isFoyerCode } from '@foyer/domain/attendee/badge-code.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { anAttendee, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let event: { eventId: never };
let manager: Caller;
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const attendee = (given: object = {}) =>
  anAttendee(api.database, { ...event, ...given }) as Promise<{
    attendeeId: never;
    badgeCode: string;
    shortCode: string;
  }>;
const person = (given: object = {}) => ({ name: 'Anna Öz', ...given });
const namesOf = (page: { rows: { name: string }[] }) => page.rows.map(({ name }) => name);

describe('the list of attendees', () => {
  it('is paged by name without a gap or a double, also among namesakes', async () => {
    for (const name of ['Zoë', 'Ärmel', 'Bo', 'Bo', 'Bo', 'Łukasz']) await attendee({ name });
    const names: string[] = [];
    let cursor = null as never;
    for (let page = 0; page < 4; page += 1) {
      const answer = await manager.attendee.list({ ...event, limit: 2, cursor });
      expect(answer.found).toBe(page === 0 ? 6 : null);
      names.push(...namesOf(answer));
      cursor = answer.next as never;
      if (!answer.next) break;
    }
    expect(names).toEqual(['Ärmel', 'Bo', 'Bo', 'Bo', 'Łukasz', 'Zoë']);
  });

  it('finds every word wherever it stands, without accents, and takes no sign for a wildcard', async () => {
    await attendee({ name: 'Jörg Müller', organisation: 'Stadt Soest', email: 'jm@example.org' });
    await attendee({ name: 'Max Müller', organisation: 'Kreis 100 %', external_ref: 'T-77' });
    const find = async (q: string) => namesOf(await manager.attendee.list({ ...event, q }));
    expect(await find('MULLER soest')).toEqual(['Jörg Müller']);
    expect(await find('jm@example')).toEqual(['Jörg Müller']);
    expect(await find('t-77')).toEqual(['Max Müller']);
    expect(await find('100 %')).toEqual(['Max Müller']);
    expect(await find('_')).toEqual([]);
    expect(await find('Müller Bonn')).toEqual([]);
  });

  it('finds a badge by what is read from it or typed', async () => {
    const { badgeCode, shortCode } = await attendee({ name: 'Mit Ausweis' });
    await attendee({ name: 'Von woanders', badge_code: 'a7K3mJ9o' });
    const typed = `${shortCode.slice(0, 4)}-${shortCode.slice(4)}`.toLowerCase();
    for (const q of [badgeCode, typed]) {
      expect(namesOf(await manager.attendee.list({ ...event, q }))).toEqual(['Mit Ausweis']);
    }
    expect(namesOf(await manager.attendee.list({ ...event, q: 'a7K3mJ9o' }))).toEqual([
      'Von woanders',
    ]);
  });

  it('counts who comes and who does not, and shows nobody of another event', async () => {
    await attendee();
    await attendee({ status: 'cancelled' });
    await anAttendee(api.database, await anEvent(api.database));
    expect(await manager.attendee.counts(event)).toEqual({ registered: 1, cancelled: 1 });
    const cancelled = await manager.attendee.list({ ...event, status: 'cancelled' });
    expect([cancelled.found, cancelled.rows.length]).toEqual([1, 1]);
    expect((await manager.attendee.list(event)).found).toBe(2);
  });
});

describe('one person by hand', () => {
  it('gets a badge code and a short code that check themselves', async () => {
    const added = await manager.attendee.add({ ...event, ...person({ email: 'A@Example.org' }) });
    expect(added).toMatchObject({ name: 'Anna Öz', email: 'a@example.org', status: 'registered' });
    expect([added.badgeCode, added.shortCode].every(isFoyerCode)).toBe(true);
    expect(added.badgeCode).toHaveLength(26);
    const facts = await manager.fact.list({ ...event, noun: 'attendee' });
    expect(facts).toMatchObject([{ type: 'attendee.added', nounId: added.attendeeId }]);
    expect(JSON.stringify(facts)).not.toContain('Anna');
  });

  it('keeps a code from elsewhere; somebody else’s code or number is refused', async () => {
    const given = person({ badgeCode: 'SHOP-1', externalRef: 'T-1' });
    expect(await manager.attendee.add({ ...event, ...given })).toMatchObject({
      badgeCode: 'SHOP-1',
    });
    expect(await codeOf(manager.attendee.add({ ...event, ...given, externalRef: '' }))).toBe(
      'attendee.badge_code_taken',
    );
    expect(await codeOf(manager.attendee.add({ ...event, ...given, badgeCode: '' }))).toBe(
      'attendee.external_ref_taken',
    );
    const other = (await anEvent(api.database)) as never as typeof event;
    const theirs = api.as(await aTeamMember(api.database, { ...other, role: 'owner' }));
    expect(await codeOf(theirs.attendee.add({ ...other, ...given }))).toBe('done');
  });

  it('is not taken with a web address for a code or with hidden characters', async () => {
    for (const wrong of [
      { badgeCode: 'https://example.org/x' },
      { name: 'Anna\u202eÖz' },
      { name: ' ' },
      { name: 'x'.repeat(121) },
      { email: 'nirgends' },
    ]) {
      await expect(manager.attendee.add({ ...event, ...person(wrong) })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    }
  });

  it('of another event is not found, by whatever procedure', async () => {
    const foreign = await anAttendee(api.database, await anEvent(api.database));
    const at = { ...event, attendeeId: foreign.attendeeId as never };
    const answers = await Promise.all([
      codeOf(manager.attendee.get(at)),
      codeOf(manager.attendee.edit({ ...at, seenAt: api.time.now, change: person() })),
      codeOf(manager.attendee.cancel(at)),
      codeOf(manager.attendee.reinstate(at)),
    ]);
    expect(new Set(answers)).toEqual(new Set(['attendee.not_found']));
  });
});

describe('a change', () => {
  it('is saved, and the history names the fields and not the person', async () => {
    const added = await manager.attendee.add({ ...event, ...person() });
    const at = { ...event, attendeeId: added.attendeeId };
    const change = { ...added, name: 'Anna Yıldız', email: 'ay@example.org' };
    const edited = await manager.attendee.edit({ ...at, seenAt: added.updatedAt, change });
    expect(edited).toMatchObject({ name: 'Anna Yıldız', badgeCode: added.badgeCode });
    const [fact] = await manager.fact.list({ ...event, noun: 'attendee' });
    expect(JSON.stringify(fact)).not.toContain('Anna');
    const told = await manager.fact.list({ ...event, nounId: added.attendeeId });
    expect(told.find(({ type }) => type === 'attendee.changed')?.after).toEqual({
      fields: ['name', 'email'],
    });
  });

  it('that changes nothing is no fact', async () => {
    const added = await manager.attendee.add({ ...event, ...person() });
    const at = { ...event, attendeeId: added.attendeeId, seenAt: added.updatedAt };
    expect(await manager.attendee.edit({ ...at, change: added })).toEqual(added);
    expect(await manager.fact.list({ ...event, nounId: added.attendeeId })).toHaveLength(1);
  });

  it('without a code gets a new one, and the old badge is nobody’s', async () => {
    const added = await manager.attendee.add({ ...event, ...person() });
    const at = { ...event, attendeeId: added.attendeeId, seenAt: added.updatedAt };
    const edited = await manager.attendee.edit({ ...at, change: { ...added, badgeCode: '' } });
    expect(edited.badgeCode).not.toBe(added.badgeCode);
    expect(isFoyerCode(edited.badgeCode)).toBe(true);
    expect((await manager.attendee.list({ ...event, q: added.badgeCode })).rows).toEqual([]);
  });

  it('of two organisers at once happens once; the later is told and nothing is overwritten', async () => {
    const added = await manager.attendee.add({ ...event, ...person() });
    const colleague = api.as(await aTeamMember(api.database, { ...event, role: 'owner' }));
    const at = { ...event, attendeeId: added.attendeeId, seenAt: added.updatedAt };
    const answers = await Promise.all([
      codeOf(manager.attendee.edit({ ...at, change: { ...added, name: 'Eins' } })),
      codeOf(colleague.attendee.edit({ ...at, change: { ...added, name: 'Zwei' } })),
    ]);
    expect(answers.sort()).toEqual(['attendee.changed_meanwhile', 'done']);
    const stale = colleague.attendee.edit({ ...at, change: { ...added, name: 'Drei' } });
    expect(await codeOf(stale)).toBe('attendee.changed_meanwhile');
  });
});

describe('an attendance', () => {
  it('is cancelled and taken up again, each once; the second organiser is told', async () => {
    const { attendeeId } = await attendee();
    const at = { ...event, attendeeId };
    const colleague = api.as(await aTeamMember(api.database, { ...event, role: 'owner' }));
    const answers = await Promise.all([
      codeOf(manager.attendee.cancel(at)),
      codeOf(colleague.attendee.cancel(at)),
    ]);
    expect(answers.sort()).toEqual(['attendee.wrong_status', 'done']);
    expect((await manager.attendee.get(at)).status).toBe('cancelled');
    await manager.attendee.reinstate(at);
    expect(await codeOf(manager.attendee.reinstate(at))).toBe('attendee.wrong_status');
    const facts = await manager.fact.list({ ...event, nounId: attendeeId });
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'attendee.cancelled',
      'attendee.reinstated',
    ]);
  });
});
