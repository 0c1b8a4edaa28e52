import type { TeamRole } from '@foyer/domain/team-role.ts';
import { aBoothMember, aHall, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';

let server: AuthServer;
let png: Buffer;
let event: { eventId: string; slug: string };
let hallId: string;
let planner: string;

beforeAll(async () => {
  server = await anAuthServer();
  png = await lines(1200, 700).png().toBuffer();
});
afterAll(() => server.close());
beforeEach(async () => {
  event = await anEvent(server.database);
  hallId = (await aHall(server.database, event)).hallId;
  planner = await aColleague('planner');
});

const lines = (width: number, height: number) =>
  sharp(Buffer.from(drawing(`<path d="M5 5H195V95H5Z" stroke="#000"/>`))).resize(width, height);
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100" fill="#fff"/>${inside}</svg>`;

async function signedIn(join: (account: never) => Promise<unknown>): Promise<string> {
  const person = await aPerson(server);
  await join({ ...person, name: 'Jana Petersen' } as never);
  const { email } = person;
  return cookieOf(await server.post('/api/auth/sign-in/email', { email, password: PASSWORD }));
}
const aColleague = (role: TeamRole, at = event) =>
  signedIn((account) => aTeamMember(server.database, { ...at, role, account }));

type Given = { bytes?: Buffer | string; cookie?: string; hall?: string };
const path = (hall = hallId) => `/api/halls/${event.eventId}/${hall}/background`;

async function send({ bytes = png, cookie = planner, hall }: Given = {}) {
  const form = new FormData();
  form.append('file', new Blob([bytes as never]), 'Erdgeschoss.png');
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const answer = await server.app.inject({
    ...{ method: 'POST', url: path(hall) },
    headers: { cookie, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return answer.statusCode === 204 ? 'taken' : answer.json().refusal.code;
}
const fetched = (cookie: string, headers: object = {}) =>
  server.app.inject({ url: path(), headers: { cookie, ...headers } });

async function call(name: string, input: object, cookie = planner) {
  const answer = await server.app.inject({
    ...{ method: 'POST', url: `/trpc/stand.${name}` },
    ...{ headers: { cookie, 'content-type': 'application/json' } },
    payload: JSON.stringify({ json: { eventId: event.eventId, hallId, ...input } }),
  });
  const body = answer.json();
  return body.error ? body.error.json.data.refusal?.code : 'done';
}
async function background(cookie = planner) {
  const input = JSON.stringify({ json: { eventId: event.eventId, hallId } });
  const answer = await server.app.inject({
    url: `/trpc/stand.background?input=${encodeURIComponent(input)}`,
    headers: { cookie },
  });
  return answer.json().result?.data.json;
}

describe('a picture under the plan', () => {
  it('is decoded, written anew, and lies in the corner of the hall at first', async () => {
    expect(await send()).toBe('taken');
    const placed = await background();
    expect(placed).toMatchObject({
      ...{ widthPixels: 1200, heightPixels: 700, fileName: 'Erdgeschoss.png', version: 1 },
      ...{ leftMetres: 0, topMetres: 0, opacity: 0.5 },
    });
    expect(placed.metresPerPixel).toBeGreaterThan(0);
    const answer = await fetched(planner);
    expect(answer.headers['content-type']).toBe('image/webp');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ width: 1200 });
    const held = { 'if-none-match': String(answer.headers.etag) };
    expect((await fetched(planner, held)).statusCode).toBe(304);
  });

  it('a drawing is turned into pixels, as large as a hall is looked at', async () => {
    const svg = drawing('<circle cx="50" cy="50" r="40" fill="#087f5b"/>');
    expect(await send({ bytes: svg })).toBe('taken');
    expect(await background()).toMatchObject({ widthPixels: 4096 });
    const jpeg = await lines(800, 500).jpeg().toBuffer();
    expect(await send({ bytes: jpeg })).toBe('taken');
    expect(await background()).toMatchObject({ widthPixels: 800, version: 2 });
  });

  it.each([
    ['a script', drawing('<script>alert(1)</script>'), 'media.svg_script'],
    [
      'a picture elsewhere',
      drawing('<image href="https://example.org/a.png"/>'),
      'media.svg_external',
    ],
    ['no picture', 'Guten Tag', 'media.wrong_type'],
    ['a PDF, which the browser turns into a picture first', '%PDF-1.7 …', 'media.wrong_type'],
    ['nothing', '', 'media.empty'],
    ['nothing to see', drawing(''), 'media.blank'],
  ])('refuses %s in words', async (_what, bytes, code) => {
    expect(await send({ bytes })).toBe(code);
    expect(await background()).toBeNull();
  });

  it('refuses what is torn, and what is larger than any drawing', async () => {
    expect(await send({ bytes: png.subarray(0, png.length / 2) })).toBe('media.corrupt');
    const large = Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]);
    expect(await send({ bytes: large })).toBe('media.too_large');
  });

  it('is placed by whoever saw it last; no scale, and one beyond all halls, are refused', async () => {
    await send();
    const place = { leftMetres: -1.5, topMetres: 2, metresPerPixel: 0.02, opacity: 0.3 };
    expect(await call('placeBackground', { place, version: 1 })).toBe('done');
    expect(await background()).toMatchObject({ ...place, version: 2 });
    expect(await call('placeBackground', { place, version: 1 })).toBe(
      'stand.background_changed_meanwhile',
    );
    const scaled = (metresPerPixel: number) =>
      call('placeBackground', { place: { ...place, metresPerPixel }, version: 2 });
    expect(await scaled(0.0001)).toBe('stand.background_out_of_scale');
    expect(await scaled(100)).toBe('stand.background_out_of_scale');
    expect(await scaled(0)).toBe('access.invalid_input');
    // A newer drawing of the same building lies where the old one did.
    expect(
      await send({ bytes: await lines(1200, 700).negate({ alpha: false }).png().toBuffer() }),
    ).toBe('taken');
    expect(await background()).toMatchObject({ ...place, version: 3 });
  });

  it('goes when it is removed, and with its hall', async () => {
    await send();
    expect(await call('removeBackground', {})).toBe('done');
    expect(await background()).toBeNull();
    expect((await fetched(planner)).statusCode).toBe(404);
    expect(await call('removeBackground', {})).toBe('stand.background_not_found');
    const place = { leftMetres: 0, topMetres: 0, metresPerPixel: 1, opacity: 1 };
    expect(await call('placeBackground', { place, version: 1 })).toBe('stand.background_not_found');
    await send();
    expect(await call('removeHall', {})).toBe('done');
    expect(await send()).toBe('stand.hall_not_found');
  });

  it('is seen by those who draw, and by nobody else', async () => {
    await send();
    const { exhibitorId } = await anExhibitor(server.database, event);
    const booth = await signedIn((account) =>
      aBoothMember(server.database, { ...event, exhibitorId, role: 'admin', account }),
    );
    const stranger = await aColleague('owner', await anEvent(server.database));
    const reviewer = await aColleague('reviewer');
    expect((await fetched('')).statusCode).toBe(401);
    for (const cookie of [booth, stranger]) {
      expect((await fetched(cookie)).statusCode).toBe(404);
      expect(await send({ cookie })).toBe('access.not_found');
    }
    expect((await fetched(reviewer)).statusCode).toBe(403);
    expect(await send({ cookie: reviewer })).toBe('access.forbidden');
    expect(await background(reviewer)).toBeUndefined();
  });
});
