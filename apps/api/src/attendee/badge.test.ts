import { anAttendee, anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { rasterisePage, textOfPages } from '@foyer/testing/pdf-page.ts';
import { readCodes } from '@foyer/testing/read-codes.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
});
afterAll(async () => {
  await server.close();
  await api.close();
});

let event: { eventId: never; slug: string };
let manager: Caller;
let cookie: string;
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  const account = await aTeamMember(api.database, { ...event, role: 'manager' });
  manager = api.as(account);
  const { services } = api;
  const cookies = await openSessionFor(
    { services, remoteAddress: '::1' },
    account.accountId as never,
  );
  cookie = cookies.map((value) => value.split(';')[0]).join('; ');
});

const print = (query: Record<string, string> = {}) =>
  server.inject({
    url: `/api/attendee/badges?${new URLSearchParams({
      ...{ eventId: event.eventId, locale: 'de', layout: 'a4' },
      ...query,
    })}`,
    headers: { cookie },
  });
const attendees = async (count: number, given: object = {}) => {
  const made: Awaited<ReturnType<typeof anAttendee>>[] = [];
  for (let at = 0; at < count; at += 1) {
    made.push(await anAttendee(api.database, { ...event, name: `Gast ${at}`, ...given }));
  }
  return made;
};
const codesOf = (made: { badgeCode: string }[]) => made.map(({ badgeCode }) => badgeCode).sort();

describe('a sheet of badges', () => {
  it('shows eight a page; each code reads as the one of its badge', async () => {
    const made = await attendees(9);
    const { rawPayload, headers } = await print();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toContain(`ausweise-${event.slug}.pdf`);
    const texts = await textOfPages(rawPayload);
    expect(texts).toHaveLength(2);
    const [one] = made;
    const short = one?.shortCode ?? '';
    expect(texts[0]).toContain(`${short.slice(0, 4)}-${short.slice(4)}`);
    const read = await Promise.all(
      [0, 1].map(async (page) => readCodes(await rasterisePage(rawPayload, page, 2))),
    );
    expect(read.map((codes) => codes.length)).toEqual([8, 1]);
    expect(read.flat().sort()).toEqual(codesOf(made));
  });

  it.each([
    ['a6', 298, 420],
    ['label', 283, 176],
  ])(
    'or one a page as %s, with names in any alphabet and codes from elsewhere',
    async (layout, width, height) => {
      const [one] = await attendees(1, {
        ...{ name: 'Łukasz Müller-Lüdenscheidt', organisation: 'Δήμος Αθηναίων' },
        badge_code: 'a7K3.mJ9o:QWERTZ_uiop-asdf-0123456789',
      });
      const { rawPayload } = await print({ layout });
      const page = await rasterisePage(rawPayload, 0, 1);
      expect([Math.abs(page.width - width) < 2, Math.abs(page.height - height) < 2]).toEqual([
        true,
        true,
      ]);
      const [text] = await textOfPages(rawPayload);
      // Each alphabet is written in its own piece of the font, so words come out in parts.
      const letters = text?.replaceAll(/\s/g, '') ?? '';
      for (const word of ['Łukasz', 'Müller', 'Lüdenscheidt', 'θηναίων']) {
        expect(letters).toContain(word);
      }
      expect(await readCodes(await rasterisePage(rawPayload, 0, 3))).toEqual([one?.badgeCode]);
    },
  );
});

describe('whose badges', () => {
  const codesIn = async (query: Record<string, string>) => {
    const { rawPayload } = await print(query);
    return (await readCodes(await rasterisePage(rawPayload, 0, 2))).sort();
  };

  it('are those of all who come, of some, of those found, or of those new since', async () => {
    const [a, b] = await attendees(2, { organisation: 'Stadt Soest' });
    await attendees(1, { status: 'cancelled' });
    const [late] = await attendees(1, { updated_at: api.time.now });
    if (!a || !b || !late) throw new Error('somebody is missing');
    expect(await codesIn({})).toEqual(codesOf([a, b, late]));
    expect(await codesIn({ ids: b.attendeeId })).toEqual([b.badgeCode]);
    expect(await codesIn({ q: 'soest' })).toEqual(codesOf([a, b]));
    expect(await codesIn({ since: api.time.now.toISOString() })).toEqual([late.badgeCode]);
  });

  it('is planned before, and the next print knows when the last one was', async () => {
    await attendees(1);
    await attendees(1, { name: 'Wilma Osterkamp' });
    expect(await manager.attendee.planBadges(event)).toEqual({ count: 2, parts: 1, lastAt: null });
    await print({ q: 'Osterkamp' });
    expect((await manager.attendee.planBadges(event)).lastAt).toBeNull();
    await print();
    expect((await manager.attendee.planBadges(event)).lastAt).not.toBeNull();
    const facts = await manager.fact.list({ ...event, noun: 'attendee' });
    expect(facts.map(({ after }) => [after?.['count'], after?.['whose']]).sort()).toEqual([
      [1, 'found'],
      [2, 'all'],
    ]);
  });

  it('are refused where there are none, or where somebody may not', async () => {
    expect((await print()).json().refusal.code).toBe('attendee.nobody_to_print');
    await attendees(1);
    expect((await print({ part: '2' })).statusCode).toBe(404);
    expect((await print({ layout: 'poster' })).statusCode).toBe(400);
    const foreign = await anAttendee(api.database, await anEvent(api.database));
    expect((await print({ ids: foreign.attendeeId })).statusCode).toBe(404);
    cookie = '';
    expect((await print()).statusCode).toBe(401);
  });
});
