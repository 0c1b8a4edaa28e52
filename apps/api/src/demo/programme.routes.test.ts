import { withScope } from '@foyer/database/scope.ts';
import { aListing, anEvent } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import type { FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let server: FastifyInstance;
let event: { eventId: string; slug: string };
let exhibitorId: string;
let stage: string;

beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
  // The clocks go forward in the night between the two days.
  event = await anEvent(api.database, { starts_on: '2026-03-28', ends_on: '2026-03-29' });
  const listing = { ...event, displayName: 'Müller, Söhne & Töchter; GmbH' };
  exhibitorId = (await aListing(api.database, listing)).exhibitorId;
  stage = (await aPlace(api.database, { ...event, name: 'Bühne, groß' })).placeId;
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const demoAt = (start: string, end: string, given: Record<string, unknown> = {}) =>
  aDemo(api.database, {
    ...{ eventId: event.eventId, exhibitorId, status: 'scheduled' },
    ...{ starts_at: new Date(start), ends_at: new Date(end), ...given },
  });
const get = (path: string, language = 'de') =>
  server.inject({
    url: `/e/${event.slug}/${path}`,
    headers: { 'accept-language': language },
  });

/** What a calendar makes of an answer. */
async function read(path: string, language?: string) {
  const answer = await get(path, language);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(answer.body));
  const all = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  const days = all.filter(({ startDate }) => startDate.isDate);
  const events = all
    .filter(({ startDate }) => !startDate.isDate)
    .sort((one, other) => one.startDate.compare(other.startDate));
  return { calendar, events, days, body: answer.body };
}

describe('the programme as a calendar', () => {
  it('is read by a real parser, with commas, quotes, line breaks and long lines', async () => {
    const title = `„Akten“; ganz ohne Papier, ${'sehr '.repeat(20)}lang`;
    const abstract = 'Erste Zeile.\nZweite; mit Komma, und \\ Schrägstrich. BEGIN:VALARM';
    const { demoId } = await demoAt('2026-03-28T09:30:00Z', '2026-03-28T10:00:00Z', {
      ...{ title, place_id: stage, presenter: 'Jana Petersen' },
      abstract: JSON.stringify({ de: abstract, en: '' }),
    });
    const { events, calendar, body } = await read('programme.ics');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(events).toHaveLength(1);
    const [found] = events;
    expect(found?.uid).toContain(demoId);
    expect(found?.summary).toBe(`${title} (Müller, Söhne & Töchter; GmbH)`);
    expect(found?.description).toBe(`${abstract}\n\nJana Petersen`);
    expect(found?.location).toMatch(/^Bühne, groß, /);
    expect(found?.component.getAllSubcomponents()).toEqual([]);
  });

  it('tells moments, before and after the clocks change, and over midnight', async () => {
    await demoAt('2026-03-29T08:30:00Z', '2026-03-29T09:00:00Z');
    await demoAt('2026-03-28T22:45:00Z', '2026-03-28T23:15:00Z');
    const { events } = await read('programme.ics');
    const times = events.map(({ startDate, endDate }) => [
      startDate.toJSDate().toISOString(),
      endDate.toJSDate().toISOString(),
    ]);
    expect(times).toEqual([
      ['2026-03-28T09:30:00.000Z', '2026-03-28T10:00:00.000Z'],
      ['2026-03-28T22:45:00.000Z', '2026-03-28T23:15:00.000Z'],
      ['2026-03-29T08:30:00.000Z', '2026-03-29T09:00:00.000Z'],
    ]);
    // Half past ten on both days as the clocks in Berlin show it, though an hour apart in UTC.
    const shown = [events[0], events[2]].map((found) =>
      found?.startDate.toJSDate().toLocaleTimeString('de-DE', {
        ...{ timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' },
      }),
    );
    expect(shown).toEqual(['10:30', '10:30']);
  });

  it('has the days of the event as an entry without a time, over the change of the clocks', async () => {
    const { days } = await read('programme.ics');
    expect(days).toHaveLength(1);
    const [day] = days;
    expect(day?.startDate.toString()).toBe('2026-03-28');
    // The end of such an entry is the day after: two days, though one of them has 23 hours.
    expect(day?.endDate.toString()).toBe('2026-03-30');
    expect(day?.duration.toSeconds()).toBe(2 * 86_400);
    expect(day?.component.getFirstProperty('dtstart')?.type).toBe('date');
    expect((await read('programme.ics?day=2026-03-28')).days).toEqual([]);
  });

  it('tells a demo in the hour that the clocks show twice', async () => {
    const autumn = await anEvent(api.database, { starts_on: '2026-10-24', ends_on: '2026-10-25' });
    const shown = await aListing(api.database, { ...autumn, displayName: 'Nachts' });
    // 02:30 in summer and 02:30 in winter are an hour apart.
    for (const start of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      const starts = new Date(start);
      await aDemo(api.database, {
        ...{ eventId: autumn.eventId, exhibitorId: shown.exhibitorId, status: 'scheduled' },
        ...{ starts_at: starts, ends_at: new Date(starts.getTime() + 20 * 60_000) },
      });
    }
    const answer = await server.inject(`/e/${autumn.slug}/programme.ics`);
    const found = new ICAL.Component(ICAL.parse(answer.body))
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part))
      .filter(({ startDate }) => !startDate.isDate);
    expect(found.map(({ startDate }) => startDate.toJSDate().toISOString()).sort()).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(found.map(({ duration }) => duration.toSeconds())).toEqual([1200, 1200]);
  });

  it('can be narrowed down to a day, a place, or what somebody chose', async () => {
    const { events } = await read('programme.ics?day=2026-03-29');
    expect(events).toHaveLength(1);
    expect((await read(`programme.ics?place=${stage}`)).events).toHaveLength(1);
    const id = events[0]?.uid.split('@')[0] ?? '';
    const chosen = await read(`programme.ics?demos=${id},nonsense`);
    expect(chosen.events.map(({ uid }) => uid)).toEqual([events[0]?.uid]);
    expect((await read('programme.ics?demos=')).events).toEqual([]);
  });

  it('speaks the reader’s language, or the one the address asks for', async () => {
    const name = async (path: string, language: string) =>
      (await read(path, language)).calendar.getFirstPropertyValue('x-wr-calname');
    expect(await name('programme.ics', 'en')).toMatch(/Programme$/);
    expect(await name('programme.ics?lang=de', 'en')).toMatch(/Programm$/);
  });

  it('gives a moved demo the same UID and a higher SEQUENCE', async () => {
    const { demoId } = await demoAt('2026-03-28T13:00:00Z', '2026-03-28T13:30:00Z');
    const before = (await read(`demos/${demoId}.ics`)).events[0];
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('demo')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('demo_id', '=', demoId)
        .execute(),
    );
    const after = (await read(`demos/${demoId}.ics`)).events[0];
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBe(Number(before?.sequence) + 1);
  });

  it('holds nothing that is not public', async () => {
    const hidden = await demoAt('2026-03-28T15:00:00Z', '2026-03-28T15:30:00Z', {
      status: 'submitted',
    });
    expect((await read('programme.ics')).body).not.toContain(hidden.demoId);
    expect((await get(`demos/${hidden.demoId}.ics`)).statusCode).toBe(404);
    expect((await get('demos/1.ics')).statusCode).toBe(404);
    const draft = await anEvent(api.database, { status: 'draft' });
    expect((await server.inject(`/e/${draft.slug}/programme.ics`)).statusCode).toBe(404);
  });
});
