import { aBoothMember, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import { rasterisePage, textOfPages } from '@foyer/testing/pdf-page.ts';
import { readCodes } from '@foyer/testing/read-codes.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

let server: AuthServer;
let person: { accountId: string; email: string };
let cookie: string;
beforeAll(async () => {
  server = await anAuthServer({ PUBLIC_URL: 'https://foyer.example.org' });
  person = await aPerson(server);
  const signedIn = { email: person.email, password: PASSWORD };
  cookie = cookieOf(await server.post('/api/auth/sign-in/email', signedIn));
}, 60_000);
afterAll(() => server.close());

let at: { eventId: string; exhibitorId: string };
let slug: string;
const name = 'Kommunales Rechenzentrum & Söhne Łódź-Süd gemeinnützige GmbH';
beforeEach(async () => {
  const event = await anEvent(server.database);
  slug = event.slug;
  const { exhibitorId } = await anExhibitor(server.database, { eventId: event.eventId, name });
  at = { eventId: event.eventId, exhibitorId };
});
const join = (booth: typeof at, role: 'scanner' | 'editor') =>
  aBoothMember(server.database, { ...booth, account: { ...person, name: 'Jana' }, role });
const print = (sent: { cookie?: string; locale?: 'de' | 'en' }) =>
  server.get(`/api/leads/${at.eventId}/${at.exhibitorId}/stand-code.pdf`, sent);

describe('the sheet with the code of a stand', () => {
  it('is one page that says in words what to do, and in its code where', async () => {
    await join(at, 'scanner');
    const answer = await print({ cookie });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
    });
    const pages = await textOfPages(answer.rawPayload);
    expect(pages).toHaveLength(1);
    // A viewer marks where a line was broken behind a hyphen.
    const text = pages[0]?.replaceAll(/\ufffe\s*/g, '-').replaceAll(/\s+/g, ' ');
    for (const words of [name, 'Kontakt übergeben', 'jederzeit zurücknehmen']) {
      expect(text).toContain(words);
    }
    const page = await rasterisePage(answer.rawPayload, 0, 2);
    expect(await readCodes(page)).toEqual([
      `https://foyer.example.org/e/${slug}/exhibitors/${at.exhibitorId}/contact`,
    ]);
  });

  it('is read from the other side of a walkway, as a small and pale picture', async () => {
    await join(at, 'scanner');
    const page = await rasterisePage((await print({ cookie })).rawPayload, 0, 0.5);
    const pixels = page.pixels.map((brightness) => 110 + brightness * 0.35);
    expect(await readCodes({ ...page, pixels })).toHaveLength(1);
  });

  it('speaks the language of who prints it', async () => {
    await join(at, 'scanner');
    const answer = await print({ cookie, locale: 'en' });
    expect((await textOfPages(answer.rawPayload))[0]).toContain('Hand over your contact');
  });

  it('is for those who see the leads, and at another booth for nobody of this one', async () => {
    expect((await print({})).statusCode).toBe(401);
    const other = await anExhibitor(server.database, { eventId: at.eventId });
    await join({ ...at, exhibitorId: other.exhibitorId }, 'scanner');
    expect((await print({ cookie })).statusCode).toBe(404);
    await join(at, 'editor');
    expect((await print({ cookie })).statusCode).toBe(403);
  });
});
