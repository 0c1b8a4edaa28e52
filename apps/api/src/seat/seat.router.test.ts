import { randomUUID } from 'node:crypto';
import type { DemoId } from '@foyer/domain/identifier.ts';
import { anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { describe, expect, it } from 'vitest';
import { seatJobs } from './seat.jobs.ts';
import {
  aHolder,
  api,
  aScheduledDemo,
  asSystem,
  at,
  before,
  counts,
  demoId,
  during,
  event,
  type Holder,
  letters,
  placeId,
  planner,
  setStage,
  work,
} from './seat-test-stage.ts';

setStage();

describe('a seat', () => {
  it('is booked, waited for, given back and handed on, with a letter', async () => {
    const [ada, ben, cem, dana] = [
      await aHolder('Ada'),
      await aHolder('Ben'),
      await aHolder('Cem'),
      await aHolder('Dana'),
    ] as [Holder, Holder, Holder, Holder];
    expect(await ada.act('book')).toBe('booked');
    expect(await ben.act('book')).toBe('booked');
    await expect(cem.act('book')).rejects.toThrow('seat.none_left');
    expect(await cem.act('wait')).toBe('waiting');
    api.time.now = new Date(before.getTime() + 60_000);
    expect(await dana.act('wait')).toBe('waiting');
    expect(await counts()).toMatchObject({ seats: 2, booked: 2, waiting: 2, asked: 4 });

    expect(await ada.act('give_back')).toBe('given_back');
    // The seat is free and belongs to those who wait, before anybody was told.
    const eve = await aHolder('Eve');
    await expect(eve.act('book')).rejects.toThrow('seat.none_left');
    await work();
    expect(await cem.own()).toMatchObject([{ status: 'booked' }]);
    expect(await dana.own()).toMatchObject([{ status: 'waiting' }]);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to_name: 'Cem', subject: expect.stringContaining('Akten') });
    expect(letter?.body_text).toMatch(/\/b\/[\w-]{27}/);
    expect(letter?.body_text).toContain('10:00');
    // Running the job again gives nothing away.
    await seatJobs['seat.fill']?.(
      api.services,
      { ...event, id: demoId },
      new AbortController().signal,
    );
    expect(await letters()).toHaveLength(1);
    expect(await counts()).toMatchObject({ booked: 2, waiting: 1, asked: 4 });
  });

  it('is free to take where somebody gave it back and nobody waits', async () => {
    const [ada, ben, cem] = [await aHolder(), await aHolder(), await aHolder()] as [
      Holder,
      Holder,
      Holder,
    ];
    await ada.act('book');
    await ben.act('book');
    await ben.act('give_back');
    // Whoever asks for the waiting list meanwhile gets the seat.
    expect(await cem.act('wait')).toBe('booked');
  });

  it('is refused in each case that the rules name', async () => {
    const ada = await aHolder();
    await ada.act('book');
    await expect(ada.act('book')).rejects.toThrow('seat.already_yours');
    const besides = await aScheduledDemo({
      ...{ exhibitor_id: undefined, capacity: 5, place_id: null },
      ...(await aNeighbour()),
    });
    await expect(ada.act('book', besides)).rejects.toThrow('seat.overlaps');
    const open = await aScheduledDemo({
      ...{ place_id: null, starts_at: new Date('2026-03-20T12:00:00Z') },
      ends_at: new Date('2026-03-20T12:30:00Z'),
    });
    await expect(ada.act('book', open)).rejects.toThrow('seat.not_limited');
    const waiting = await aScheduledDemo({ status: 'submitted' });
    await expect(ada.act('book', waiting)).rejects.toThrow('seat.demo_not_found');
    await expect(ada.act('book', randomUUID() as DemoId)).rejects.toThrow('seat.demo_not_found');
    await expect(ada.act('rate', demoId, { rating: 5, comment: '' })).rejects.toThrow(
      'seat.not_yet',
    );
    api.time.now = during;
    await expect(ada.act('give_back')).rejects.toThrow('seat.started');
    const ben = await aHolder();
    await expect(ben.act('book')).rejects.toThrow('seat.started');
    await expect(ben.act('rate', demoId, { rating: 5, comment: '' })).rejects.toThrow(
      'seat.not_yours',
    );
  });

  it('at another event does not exist', async () => {
    const ada = await aHolder();
    const other = (await anEvent(api.database)) as never;
    const exhibitor = await anExhibitor(api.database, other);
    const { demoId: foreign } = await aDemo(api.database, {
      ...(other as { eventId: string }),
      ...{ exhibitorId: exhibitor.exhibitorId, status: 'scheduled', capacity: 3 },
    });
    await expect(ada.act('book', foreign as DemoId)).rejects.toThrow('seat.demo_not_found');
  });

  async function aNeighbour() {
    const { exhibitorId } = await anExhibitor(api.database, event);
    return { exhibitorId };
  }
});

describe('the last seat', () => {
  it('goes to exactly one of fifty who book it at once', async () => {
    const first = await aHolder();
    await first.act('book');
    const fifty = await Promise.all(
      Array.from({ length: 50 }, (_none, at) => aHolder(`Gast ${at}`)),
    );
    const answers = await Promise.allSettled(fifty.map((holder) => holder.act('book')));
    const won = answers.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(String(answer.reason.code)).toBe('seat.none_left');
    }
    expect(await counts()).toMatchObject({ booked: 2, waiting: 0 });
  });

  it('is guarded by the database, past every rule', async () => {
    const fifty = await Promise.all(Array.from({ length: 50 }, () => aHolder()));
    const insert = ({ attendeeId }: Holder) =>
      asSystem((tx) =>
        tx
          .insertInto('demo_seat')
          .values({
            ...{ event_id: event.eventId, exhibitor_id: at.exhibitorId, demo_id: demoId },
            attendee_id: attendeeId,
            ...{ status: 'booked', mark: 'ABC', locale: 'de', asked_at: before },
          })
          .execute(),
      );
    const answers = await Promise.allSettled(fifty.map(insert));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const constraints = answers.flatMap((one) =>
      one.status === 'rejected' ? [one.reason.constraint] : [],
    );
    expect(new Set(constraints)).toEqual(new Set(['demo_seats_within_capacity']));
  });

  it('waits for whoever is at it, and sees what they did', async () => {
    const [ada, ben] = [await aHolder(), await aHolder()] as [Holder, Holder];
    await (await aHolder()).act('book');
    const client = await api.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('foyer.scope', 'system', true)`);
      await client.query('select 1 from demo_seating where demo_id = $1 for update', [demoId]);
      const [one, other] = [ada.act('book'), ben.act('book')].map((asked) =>
        asked.then(
          () => 'booked',
          (error: { code: string }) => error.code,
        ),
      );
      await expect.poll(waitingForLock).toBe(2);
      await client.query('commit');
      expect([await one, await other].sort()).toEqual(['booked', 'seat.none_left']);
    } finally {
      client.release();
    }
  });

  async function waitingForLock(): Promise<number> {
    const { rows } = await api.database.pool.query(
      `select 1 from pg_stat_activity where datname = current_database()
        and wait_event_type = 'Lock' and query like '%demo_seating%'`,
    );
    return rows.length;
  }
});

describe('when the demo changes', () => {
  it('a smaller place is refused while more seats are booked than it has', async () => {
    await (await aHolder()).act('book');
    await (await aHolder()).act('book');
    const small = await aPlace(api.database, { ...event, name: 'Nische', capacity: 1 });
    const move = (place: string) =>
      planner.demo.move({
        ...{ ...event, demoId, version: 1 },
        slot: {
          placeId: place as never,
          day: '2026-03-20',
          startTime: '11:00',
          durationMinutes: 30,
        },
      });
    await expect(move(small.placeId)).rejects.toMatchObject({ message: 'seat.fewer_than_booked' });
    const change = (capacity: number) =>
      planner.demo.changePlace({
        ...event,
        place: { placeId: placeId as never, name: { de: 'Ecke', en: '' }, capacity },
      });
    await expect(change(1)).rejects.toMatchObject({ message: 'seat.fewer_than_booked' });
    const cem = await aHolder('Cem');
    await cem.act('wait');
    await change(3);
    await work();
    expect(await cem.own()).toMatchObject([{ status: 'booked' }]);
    expect(await counts()).toMatchObject({ seats: 3, booked: 3, waiting: 0 });
  });

  it('everybody with a seat is told of a move, and of the end', async () => {
    await (await aHolder('Ada')).act('book');
    const publish = async () => {
      const { number, changes } = await planner.demo.previewVersion(event);
      const note = { de: '', en: '' };
      await planner.demo.publish({ ...event, number, changes: changes.length, note });
      await work();
    };
    await publish();
    await planner.demo.move({
      ...{ ...event, demoId, version: 1 },
      slot: {
        placeId: placeId as never,
        day: '2026-03-21',
        startTime: '14:00',
        durationMinutes: 30,
      },
    });
    await work();
    // A try of the organiser is nobody's news; the published programme is.
    expect(await letters()).toEqual([]);
    await publish();
    expect(await letters()).toMatchObject([
      {
        to_name: 'Ada',
        subject: expect.stringContaining('Verlegt'),
        body_text: expect.stringContaining('14:00'),
      },
    ]);
    await planner.demo.cancel({ ...event, demoId, reason: 'Krank' });
    await work();
    const told = await letters();
    expect(told).toHaveLength(2);
    expect(told.map(({ subject }) => subject).join()).toContain('Findet nicht statt');
    expect(
      await asSystem((tx) =>
        tx.selectFrom('demo_seat').selectAll().where('event_id', '=', event.eventId).execute(),
      ),
    ).toEqual([]);
  });
});
