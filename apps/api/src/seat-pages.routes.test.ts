import { aListing } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { beforeEach, expect, it } from 'vitest';
import {
  api,
  asSystem,
  attendeeId,
  data,
  event,
  open,
  post,
  setStage,
  token,
} from './badge-test-stage.ts';

setStage();

let demoId: string;
let placeId: string;

beforeEach(async () => {
  api.time.now = new Date('2026-03-20T08:00:00Z');
  const { exhibitorId } = await aListing(api.database, { ...event, displayName: 'Nachtanker' });
  ({ placeId } = await aPlace(api.database, { ...event, name: 'Ecke', capacity: 1 }));
  ({ demoId } = await aDemo(api.database, {
    ...{ eventId: event.eventId, exhibitorId, title: 'Ein Rathaus läuft an' },
    ...{ status: 'scheduled', place_id: placeId },
  }));
});

const act = (form: Record<string, string>) => post(`/b/${token}/demos`, { demoId, ...form });

it('a seat is booked and given back with forms, and the page says what became of it', async () => {
  const before = await open(`/b/${token}/demos`);
  expect(before.statusCode).toBe(200);
  expect(before.headers['cache-control']).toBe('no-store');
  expect(before.body).toContain('Ein Rathaus läuft an');
  expect(before.body).toContain('Noch 1 Platz frei');

  const booked = await act({ act: 'book', from: 'demos' });
  expect(booked.statusCode).toBe(303);
  expect(booked.headers.location).toBe(`/b/${token}/demos?seat=booked#demo-${demoId}`);
  const after = await open(`/b/${token}/demos?seat=booked`);
  expect(after.body).toContain('Der Platz gehört Ihnen.');
  expect(after.body).toContain('Platz zurückgeben');
  expect(after.body).toContain('Ausgebucht');
  expect(await data()).toMatchObject({ seats: [{ status: 'booked', demo: { demoId } }] });

  const own = await open(`/b/${token}`);
  expect(own.body).toContain('Meine Vorführungen');
  const back = await act({ act: 'give_back', from: 'badge' });
  expect(back.headers.location).toBe(`/b/${token}?seat=given_back#demo-${demoId}`);
  expect(await data()).toMatchObject({ seats: [] });
});

it('a refusal comes back in words, and nonsense changes nothing', async () => {
  await act({ act: 'book' });
  const again = await act({ act: 'book' });
  expect(again.headers.location).toContain('seatRefused=seat.already_yours');
  const page = await open(`/b/${token}/demos?seatRefused=seat.already_yours`);
  expect(page.body).toContain('sind Sie schon eingetragen');
  for (const form of [{ act: 'steal' }, { act: 'book', demoId: 'x' }, { act: 'rate' }]) {
    const answer = await act(form as Record<string, string>);
    expect(answer.headers.location).toContain('seatRefused=seat.invalid');
  }
  const hostile = await open(`/b/${token}/demos?seatRefused=%3Cscript%3E&seat=nonsense`);
  expect(hostile.body).not.toContain('<script>alert');
  expect(await data()).toMatchObject({ seats: [{ status: 'booked' }] });
});

it('who does not know the link of a badge finds nothing', async () => {
  const wrong = 'x'.repeat(27);
  expect((await open(`/b/${wrong}/demos`)).statusCode).toBe(404);
  const answer = await post(`/b/${wrong}/demos`, { act: 'book', demoId });
  expect(answer.statusCode).toBe(404);
  const seats = await asSystem((tx) =>
    tx.selectFrom('demo_seat').selectAll().where('attendee_id', '=', attendeeId).execute(),
  );
  expect(seats).toEqual([]);
});

it('once it has begun it can be judged, and is no longer among those to be booked', async () => {
  await act({ act: 'book' });
  api.time.now = new Date('2026-03-20T09:20:00Z');
  const own = await open(`/b/${token}`);
  expect(own.body).toContain('Wie war es?');
  const rated = await act({ act: 'rate', rating: '4', comment: 'Gern mehr davon', from: 'badge' });
  expect(rated.headers.location).toContain('seat=rated');
  expect(await data()).toMatchObject({ seats: [{ rating: 4, comment: 'Gern mehr davon' }] });
  expect((await open(`/b/${token}/demos`)).body).not.toContain('Ein Rathaus läuft an');
});
