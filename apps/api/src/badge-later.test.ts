import { randomUUID } from 'node:crypto';
import {
  aBoothMember,
  anAttendee,
  anEvent,
  anExhibitor,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { aDemo } from '@foyer/testing/programme.ts';
import { describe, expect, it } from 'vitest';
import { badgeJobs } from './badge/badge.jobs.ts';
import {
  ada,
  aLead,
  api,
  asSystem,
  attendeeId,
  badgeCode,
  event,
  open,
  send,
  setStage,
  token,
} from './badge-test-stage.ts';

setStage();

describe('what a device hands over after the word was said', () => {
  async function aBooth() {
    const { exhibitorId } = await anExhibitor(api.database, { ...event, name: 'Alpha' });
    const at = { eventId: event.eventId as never, exhibitorId: exhibitorId as never };
    const booth = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
    const deviceId = randomUUID();
    const of = (kind: string, rest: object = {}) => ({
      ...{ entryId: randomUUID(), badgeCode, kind, deviceAt: api.time.now },
      ...rest,
    });
    const agreed = (...fields: string[]) =>
      of('consented', { fields, wordingVersion: 1, locale: 'de', channel: 'in_person' });
    const record = async (...entries: unknown[]) => {
      const receipts = await booth.lead.record({ ...at, deviceId, entries });
      return receipts.map(({ code, outcome }) => code ?? outcome);
    };
    return { of, agreed, record, lead: async () => (await booth.lead.list(at))[0] };
  }
  const captured = { source: 'badge' };

  it('does not bring back what was taken back meanwhile', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await record(of('captured', captured), agreed('name'));
    const late = agreed('name', 'email');
    await send({ act: 'withdraw_all' });
    expect(await record(late)).toEqual(['stored']);
    expect(await lead()).toMatchObject({ status: 'withdrawn', contact: null });
    // Somebody who agrees again at the stand, later, has changed their mind.
    api.time.now = new Date(api.time.now.getTime() + 60_000);
    await record(agreed('name'));
    expect(await lead()).toMatchObject({ status: 'active', contact: { name: ada.name } });
  });

  it('does not bring back what was erased', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await record(of('captured', captured), agreed('name'));
    await send({ act: 'erase_all' });
    const late = [of('captured', captured), agreed('name'), of('rated', { rating: 5 })];
    expect(await record(...late)).toEqual(['lead.erased', 'lead.erased', 'lead.erased']);
    expect(await lead()).toBeUndefined();
  });

  it('is refused for who refuses everybody', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await send({ act: 'decide', refuses: 'yes', fields: [] });
    expect(await record(of('captured', captured), agreed('name'))).toEqual([
      'lead.person_refuses',
      'lead.person_refuses',
    ]);
    expect(await lead()).toBeUndefined();
  });

  it('shows at most what was decided, with the address that was chosen', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await send({ act: 'decide', fields: ['email'], email: 'messe@example.org' });
    await record(of('captured', captured), agreed('name', 'email'));
    expect((await lead())?.contact).toEqual({ email: 'messe@example.org' });
  });

  it('is kept as it was, when the badge has another code meanwhile', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await record(of('captured', captured), agreed('name'));
    await asSystem((tx) =>
      tx
        .updateTable('attendee')
        .set({ badge_code: randomUUID() })
        .where('attendee_id', '=', attendeeId)
        .execute(),
    );
    await record(of('rated', { rating: 5 }));
    expect(await lead()).toMatchObject({ rating: 5, contact: { name: ada.name } });
  });

  const wantedTellings = async () => {
    const { rows } = await api.database.pool.query(
      `select payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'badge.tell'`,
    );
    return rows.filter(({ payload }) => payload.eventId === event.eventId);
  };

  it('makes no work where the event tells nobody, and one job for all badges of a batch where it does', async () => {
    const { of, record } = await aBooth();
    const badges = (...codes: string[]) =>
      codes.map((code) => of('captured', { ...captured, badgeCode: code }));
    await record(...badges('SHOP-1001', 'SHOP-1002'));
    expect(await wantedTellings()).toEqual([]);
    const tell = (tells: boolean) =>
      asSystem((tx) =>
        tx
          .updateTable('event')
          .set({ tells_first_scan: tells })
          .where('event_id', '=', event.eventId)
          .execute(),
      );
    await tell(true);
    await record(...badges('SHOP-1003', 'SHOP-1004', 'SHOP-1001'));
    const [{ payload }, ...others] = await wantedTellings();
    expect(payload.leadIds).toHaveLength(2);
    expect(others).toEqual([]);
    await api.database.pool.query('delete from graphile_worker._private_jobs');
    await tell(false);
  });

  it('tells the holder of the first scan alone, where the event wants it', async () => {
    const { of, record } = await aBooth();
    await asSystem((tx) =>
      tx
        .updateTable('event')
        .set({ tells_first_scan: true })
        .where('event_id', '=', event.eventId)
        .execute(),
    );
    await record(of('captured', captured));
    const mine = await wantedTellings();
    expect(mine).toHaveLength(1);
    for (const { payload } of [...mine, ...mine]) {
      await badgeJobs['badge.tell']?.(api.services, payload, AbortSignal.timeout(10_000));
    }
    const letters = await asSystem((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ template: 'badge-scanned', to_address: ada.email });
  });
});

describe('when the time is over', () => {
  const run = () => badgeJobs['badge.erase']?.(api.services, {}, AbortSignal.timeout(10_000));

  it('people, leads and links are erased, and how many they were is reported', async () => {
    const { lead, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    const neighbour = await anEvent(api.database, { ends_on: '2026-12-31' });
    await anAttendee(api.database, { ...neighbour, name: 'Bo' });
    const before = api.time.now;
    // The event ends on 21 March 2026 and keeps people for 90 days, by its own midnight.
    api.time.now = new Date('2026-06-19T21:59:00Z');
    await run();
    expect(await lead()).toBeDefined();
    api.time.now = new Date('2026-06-19T22:01:00Z');
    await run();
    await run();
    expect(await lead()).toBeUndefined();
    expect((await open(`/b/${token}`)).statusCode).toBe(404);
    const left = await asSystem(async (tx) => [
      await tx
        .selectFrom('attendee')
        .select('name')
        .where('event_id', '=', event.eventId)
        .execute(),
      await tx
        .selectFrom('lead_entry')
        .select('kind')
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
      await tx
        .selectFrom('attendee')
        .select('name')
        .where('event_id', '=', neighbour.eventId)
        .execute(),
    ]);
    expect(left).toEqual([[], [], [{ name: 'Bo' }]]);
    const manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
    const facts = await manager.fact.list({ eventId: event.eventId as never, noun: 'attendee' });
    expect(facts).toMatchObject([
      { type: 'attendee.retention_ended', after: { leads: 1, attendees: 1 } },
    ]);
    api.time.now = before;
  });

  it('the addresses of presenters go, and their names stay in the programme', async () => {
    const there = await anEvent(api.database);
    for (const email of ['jana@example.org', 'jana@example.net']) {
      const { exhibitorId } = await anExhibitor(api.database, there);
      const presenters = [{ name: 'Jana Petersen', email }];
      await aDemo(api.database, { ...there, exhibitorId, status: 'scheduled', presenters });
    }
    const before = api.time.now;
    api.time.now = new Date('2026-06-19T22:01:00Z');
    await run();
    api.time.now = before;
    const people = await asSystem((tx) =>
      tx
        .selectFrom('demo_presenter')
        .select(['name', 'email'])
        .where('event_id', '=', there.eventId)
        .execute(),
    );
    expect(people).toEqual(Array(2).fill({ name: 'Jana Petersen', email: '' }));
  });
});
