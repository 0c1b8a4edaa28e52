import { rectangle } from '@foyer/domain/polygon.ts';
import {
  aHall,
  aListing,
  anAssignment,
  anEvent,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { rasterisePage, textOfPages } from '@foyer/testing/pdf-page.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionFor } from '../account/account.commands.ts';
import { createServer } from '../server.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

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
let hallId: string;
let cookie: string;
const sessionOf = async (role: 'viewer' | 'planner', at: { eventId: never }) => {
  const account = await aTeamMember(api.database, { ...at, role });
  const cookies = await openSessionFor(
    { services: api.services, remoteAddress: '::1' },
    account.accountId as never,
  );
  return cookies.map((value) => value.split(';')[0]).join('; ');
};
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  hallId = (await aHall(api.database, { ...event, name: 'Halle Süd' })).hallId;
  cookie = await sessionOf('viewer', event);
});

/** Rows of stands of three by three metres, every second one with a published exhibitor. */
async function fillHall(count: number) {
  const stands: { number: string; name: string | null }[] = [];
  for (let i = 0; i < count; i += 1) {
    const [left, top] = [(i % 12) * 3, Math.floor(i / 12) * 5];
    const name = i % 2 === 0 ? `Łódź & Söhne Nr. ${i}` : null;
    const { standId, number } = await aStand(api.database, {
      ...{ ...event, hallId, number: `S${i + 1}`, category: i % 3 === 0 ? 'Eckstand' : '' },
      polygon: rectangle({ left, top, right: left + 3, bottom: top + 3 }),
      status: name ? 'assigned' : 'available',
    });
    stands.push({ number, name });
    if (!name) continue;
    const { exhibitorId } = await aListing(api.database, { ...event, displayName: name });
    await anAssignment(api.database, { ...event, standId, exhibitorId });
  }
  return stands;
}

const ofAnybody = (query: Record<string, string> = {}, slug = event.slug) =>
  server.inject({ url: `/e/${slug}/plan.pdf?${new URLSearchParams({ lang: 'de', ...query })}` });
const ofTeam = (query: Record<string, string> = {}) =>
  server.inject({
    url: `/api/stand/plan.pdf?${new URLSearchParams({ eventId: event.eventId, lang: 'de', ...query })}`,
    headers: { cookie },
  });
/** Each alphabet is written in its own piece of the font, so words come out in parts. */
const letters = (text: string) => text.replaceAll(/\s/g, '');

describe('the printed plan', () => {
  it('has every stand by its number, and every exhibitor with its stand in the index', async () => {
    const stands = await fillHall(30);
    const { rawPayload, headers } = await ofAnybody();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      `inline; filename="hallenplan-${event.slug}-halle-sud-a4.pdf"`,
    );
    const text = (await textOfPages(rawPayload)).join('\n');
    expect(letters(text)).toContain('HalleSüd');
    for (const { number, name } of stands) {
      // On the plan, and once more beside the name where somebody is there.
      const times = text.match(new RegExp(`\\b${number}\\b`, 'g'))?.length ?? 0;
      expect([number, times >= (name ? 2 : 1)]).toEqual([number, true]);
      if (name) expect(letters(text)).toContain(letters(`${name}${number}`));
    }
    expect(letters(text)).toMatch(/Maßstab1:\d+/);
    expect(letters(text)).toContain('OhneAusstellern'.slice(0, -1));
  });

  it('is drawn, not a picture, on the paper that was asked for', async () => {
    await fillHall(4);
    for (const [paper, orientation, width, height] of [
      ['a4', 'landscape', 842, 595],
      ['a3', 'auto', 1191, 842],
      ['a1', 'portrait', 1684, 2384],
    ] as const) {
      const { rawPayload } = await ofAnybody({ paper, orientation });
      const page = await rasterisePage(rawPayload, 0, 0.25);
      expect(Math.abs(page.width * 4 - width)).toBeLessThan(8);
      expect(Math.abs(page.height * 4 - height)).toBeLessThan(8);
      expect(rawPayload.includes('/Subtype /Image')).toBe(false);
    }
  });
});

describe('who may print what', () => {
  it('anybody prints what is published, the team what it knows', async () => {
    await aStand(api.database, { ...event, hallId, number: 'GEHEIM', status: 'draft' });
    const waiting = await aListing(api.database, {
      ...{ ...event, displayName: 'Noch nicht GmbH', status: 'submitted' },
    });
    const taken = await aStand(api.database, {
      ...event,
      hallId,
      number: 'T1',
      status: 'assigned',
    });
    await anAssignment(api.database, { ...event, ...taken, exhibitorId: waiting.exhibitorId });
    const open = letters((await textOfPages((await ofAnybody()).rawPayload)).join(''));
    expect(open).toContain('T1');
    expect(open).not.toContain('GEHEIM');
    expect(open).not.toContain('NochnichtGmbH');
    const own = letters((await textOfPages((await ofTeam()).rawPayload)).join(''));
    for (const text of ['GEHEIM', 'NochnichtGmbH', 'Vergeben', 'Entwurf'])
      expect(own).toContain(text);
  });

  it('the team chooses what the colours mean', async () => {
    await fillHall(6);
    const legend = async (colour: string) =>
      letters((await textOfPages((await ofTeam({ colour })).rawPayload)).join(''));
    expect(await legend('kind')).toContain('AEckstand');
    expect(await legend('kind')).toContain('OhneArt');
    expect(await legend('size')).toContain('AlleGrößen');
    expect(await legend('category')).toContain('OhneKategorie');
  });

  it('nobody prints the plan of a draft, of another event, or on paper that is none', async () => {
    const draft = await anEvent(api.database, { status: 'draft' });
    expect((await ofAnybody({}, draft.slug)).statusCode).toBe(404);
    expect((await ofAnybody({}, 'no-such-event')).statusCode).toBe(404);
    expect((await ofAnybody({ paper: 'a0' })).statusCode).toBe(400);
    const other = await anEvent(api.database);
    const foreign = await aHall(api.database, other);
    expect((await ofAnybody({ hall: foreign.hallId })).statusCode).toBe(404);
    expect((await ofTeam({ hall: foreign.hallId })).statusCode).toBe(404);
    expect((await ofTeam({ eventId: other.eventId })).statusCode).toBe(404);
    cookie = '';
    expect((await ofTeam()).statusCode).toBe(401);
  });
});
