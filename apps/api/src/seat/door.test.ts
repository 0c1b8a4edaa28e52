import { randomUUID } from 'node:crypto';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { describe, expect, it } from 'vitest';
import {
  aHolder,
  api,
  asSystem,
  at,
  before,
  booth,
  counts,
  demoId,
  during,
  event,
  type Holder,
  planner,
  setStage,
} from './seat-test-stage.ts';

setStage();

describe('at the door', () => {
  it('a badge is let in with its seat, once, and without one too; nobody’s name is told', async () => {
    const ada = await aHolder('Ada');
    await ada.act('book');
    api.time.now = during;
    const admit = (code: string) => booth.seat.admit({ ...at, demoId, code });
    const mark = ada.shortCode.slice(-3);
    expect(await admit(ada.badgeCode)).toMatchObject({
      status: 'booked',
      isAgain: false,
      mark,
      name: null,
    });
    expect(await admit(ada.shortCode.toLowerCase())).toMatchObject({ isAgain: true });
    const ben = await aHolder('Ben');
    expect(await admit(ben.badgeCode)).toMatchObject({ status: 'walk_in', name: null });
    const door = await booth.seat.door({ ...at, demoId });
    expect(door.counts).toMatchObject({ booked: 1, attended: 2, asked: 1 });
    expect(JSON.stringify(door)).not.toContain('Ada');
    expect(JSON.stringify(door)).not.toContain(ada.badgeCode);
    expect(JSON.stringify(door)).not.toContain(ada.shortCode);
  });

  it('shows the name of who shared it with this exhibitor', async () => {
    const ada = await aHolder('Ada');
    await ada.act('book');
    const lead = (exhibitorId: string, name: string) =>
      asSystem((tx) =>
        tx
          .insertInto('lead')
          .values({
            ...{ event_id: event.eventId, exhibitor_id: exhibitorId, lead_id: randomUUID() },
            ...{ badge_code: ada.badgeCode, attendee_id: ada.attendeeId, status: 'active' },
            folded: JSON.stringify({ contact: { name } }),
            ...{ first_captured_at: before, last_entry_at: before },
          })
          .execute(),
      );
    const neighbour = await anExhibitor(api.database, event);
    await lead(neighbour.exhibitorId, 'Ada bei anderen');
    expect((await booth.seat.door({ ...at, demoId })).guests).toMatchObject([{ name: null }]);
    await lead(at.exhibitorId, 'Ada Löwe');
    expect((await booth.seat.door({ ...at, demoId })).guests).toMatchObject([{ name: 'Ada Löwe' }]);
  });

  it('who refuses to be scanned is counted only with a seat of their own', async () => {
    const [ada, ben] = [await aHolder(), await aHolder()] as [Holder, Holder];
    await ada.act('book');
    for (const { attendeeId } of [ada, ben]) {
      await asSystem((tx) =>
        tx
          .insertInto('attendee_sharing')
          .values({
            ...{ event_id: event.eventId, attendee_id: attendeeId, refuses: true },
            ...{ fields: [], email: '', updated_at: before },
          })
          .execute(),
      );
    }
    await expect(booth.seat.admit({ ...at, demoId, code: ben.badgeCode })).rejects.toMatchObject({
      message: 'seat.badge_refuses',
    });
    expect(await booth.seat.admit({ ...at, demoId, code: ada.badgeCode })).toMatchObject({
      status: 'booked',
    });
  });

  it('is ticked by hand, and back; who waited and came in leaves the waiting list', async () => {
    await (await aHolder()).act('book');
    await (await aHolder()).act('book');
    await (await aHolder()).act('wait');
    const guest = async (status: string) =>
      (await booth.seat.door({ ...at, demoId })).guests.find((one) => one.status === status);
    const waiting = await guest('waiting');
    await booth.seat.tick({ ...at, demoId, seatId: waiting?.seatId as never, isThere: true });
    expect(await counts()).toMatchObject({ booked: 2, waiting: 0, attended: 1 });
    const booked = await guest('booked');
    const tick = (isThere: boolean) =>
      booth.seat.tick({ ...at, demoId, seatId: booked?.seatId as never, isThere });
    await tick(true);
    await tick(true);
    expect(await counts()).toMatchObject({ attended: 2 });
    await tick(false);
    expect(await counts()).toMatchObject({ booked: 2, attended: 1 });
    await expect(
      booth.seat.tick({ ...at, demoId, seatId: randomUUID() as never, isThere: true }),
    ).rejects.toMatchObject({ message: 'seat.not_found' });
  });

  it('of a neighbour is not there, and unknown codes are nobody', async () => {
    const other = await anExhibitor(api.database, event);
    const there = { ...event, exhibitorId: other.exhibitorId as never };
    const neighbour = api.as(await aBoothMember(api.database, there));
    const ada = await aHolder();
    await ada.act('book');
    await expect(neighbour.seat.door({ ...there, demoId })).rejects.toMatchObject({
      message: 'seat.demo_not_found',
    });
    await expect(
      neighbour.seat.admit({ ...there, demoId, code: ada.badgeCode }),
    ).rejects.toMatchObject({ message: 'seat.demo_not_found' });
    await expect(booth.seat.admit({ ...at, demoId, code: '0000-0000' })).rejects.toMatchObject({
      message: 'seat.badge_not_found',
    });
    const foreign = await anEvent(api.database);
    const stranger = await anAttendee(api.database, foreign);
    await expect(
      booth.seat.admit({ ...at, demoId, code: stranger.badgeCode }),
    ).rejects.toMatchObject({ message: 'seat.badge_not_found' });
  });

  it('guests judge what they saw; the exhibitor reads it without a name', async () => {
    const [ada, ben] = [await aHolder('Ada'), await aHolder('Ben')] as [Holder, Holder];
    await ada.act('book');
    await ben.act('book');
    api.time.now = during;
    await ada.act('rate', demoId, { rating: 5, comment: 'Sehr anschaulich' });
    await ben.act('rate', demoId, { rating: 2, comment: '' });
    await ben.act('rate', demoId, { rating: 3, comment: '' });
    expect(await counts()).toMatchObject({ ratings: 2, rating: 4 });
    const { comments } = await booth.seat.door({ ...at, demoId });
    expect(comments).toEqual([{ rating: 5, comment: 'Sehr anschaulich' }]);
    const facts = await planner.fact.list({ ...event, noun: 'seat', nounId: demoId });
    expect(JSON.stringify(facts)).not.toContain('Ada');
    expect(facts.filter(({ type }) => type === 'seat.rated')).toHaveLength(3);
  });
});
