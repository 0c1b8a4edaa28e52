import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { HandOver } from '@foyer/domain/lead/lead.schema.ts';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
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
let person: { accountId: string; email: string };
let cookie: string;
let jpeg: Buffer;
beforeAll(async () => {
  server = await anAuthServer();
  person = await aPerson(server);
  const signedIn = { email: person.email, password: PASSWORD };
  cookie = cookieOf(await server.post('/api/auth/sign-in/email', signedIn));
  const pixels = await sharp({
    create: {
      width: 900,
      height: 500,
      channels: 3,
      background: '#fff',
      noise: {
        type: 'gaussian',
        mean: 120,
        sigma: 40,
      },
    },
  })
    .png()
    .toBuffer();
  jpeg = await sharp(pixels)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Secret Camera' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } })
    .toBuffer();
}, 60_000);
afterAll(() => server.close());

let at: { eventId: string; exhibitorId: string };
let badge: { badgeCode: string; attendeeId: string };
beforeEach(async () => {
  at = await aBooth((await anEvent(server.database)).eventId);
  await aMember(at);
  badge = await anAttendee(server.database, { eventId: at.eventId });
  await asSystem((tx) =>
    tx
      .insertInto('consent_wording')
      .values({
        ...{ event_id: at.eventId, version: 1, created_at: new Date() },
        text: JSON.stringify({ de: 'Ja', en: 'Yes' }),
      })
      .execute(),
  );
});

const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) =>
  withScope(server.database, { kind: 'system' }, work);
async function aBooth(eventId: string) {
  const { exhibitorId } = await anExhibitor(server.database, { eventId });
  return { eventId, exhibitorId };
}
const aMember = (booth: typeof at, role: 'scanner' | 'editor' = 'scanner') =>
  aBoothMember(server.database, { ...booth, account: { ...person, name: 'Jana' }, role });

const said = (kind: string, rest: Record<string, unknown> = {}) => ({
  ...{ entryId: randomUUID(), badgeCode: badge.badgeCode, deviceAt: new Date().toISOString() },
  ...{ kind, ...rest },
});
const consented = () =>
  said('consented', {
    ...{ fields: ['name'], wordingVersion: 1, locale: 'de', channel: 'in_person' },
  });
const pictured = (photoId: string, present = true) => said('pictured', { photoId, present });
async function record(...entries: unknown[]) {
  const address = `/api/leads/${at.eventId}/${at.exhibitorId}/entries`;
  const answer = await server.post(address, { deviceId: randomUUID(), entries }, { cookie });
  return answer.json<HandOver>().receipts.map(({ outcome, code }) => code ?? outcome);
}
const addressOf = (photoId: string, booth = at) =>
  `/api/leads/${booth.eventId}/${booth.exhibitorId}/photos/${photoId}`;
const send = (photoId: string, bytes: Buffer = jpeg, booth = at) =>
  server.app.inject({
    method: 'PUT',
    url: addressOf(photoId, booth),
    headers: { cookie, 'content-type': 'image/jpeg' },
    payload: bytes,
  });
const see = (photoId: string) =>
  server.app.inject({ method: 'GET', url: addressOf(photoId), headers: { cookie } });
const codeOf = (answer: { json: () => { refusal?: { code: string } } }) =>
  answer.json().refusal?.code;
const photos = async () =>
  (await asSystem((tx) => tx.selectFrom('lead_photo').select('photo_id').execute())).length;

describe('a photo of a business card', () => {
  it('is kept anew, without what the camera noted, and seen by the booth', async () => {
    const photoId = randomUUID();
    await record(said('captured', { source: 'badge' }), consented(), pictured(photoId));
    expect((await see(photoId)).statusCode).toBe(404);
    expect((await send(photoId)).statusCode).toBe(200);
    const seen = await see(photoId);
    expect(seen.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
    });
    const { format, exif, width } = await sharp(seen.rawPayload).metadata();
    expect([format, exif, width]).toEqual(['webp', undefined, 900]);
    expect(seen.rawPayload.includes('Secret')).toBe(false);
  });

  it('sent again, as after a lost answer, is one', async () => {
    const photoId = randomUUID();
    await record(said('captured', { source: 'badge' }), consented(), pictured(photoId));
    const before = await photos();
    const answers = await Promise.all([send(photoId), send(photoId)]);
    expect([...answers, await send(photoId)].map(({ statusCode }) => statusCode)).toEqual([
      200, 200, 200,
    ]);
    expect(await photos()).toBe(before + 1);
  });

  it('is refused before the person agreed, and without an entry that tells of it', async () => {
    const photoId = randomUUID();
    expect(codeOf(await send(photoId))).toBe('lead.not_found');
    await record(said('captured', { source: 'badge' }), pictured(photoId));
    expect(codeOf(await send(photoId))).toBe('lead.photo_unwanted');
    await record(consented());
    expect((await send(photoId)).statusCode).toBe(200);
  });

  it('is refused when it is no picture, or too heavy', async () => {
    const photoId = randomUUID();
    await record(said('captured', { source: 'badge' }), consented(), pictured(photoId));
    expect(codeOf(await send(photoId, Buffer.from('%PDF-1.7')))).toMatch(/^media\./);
    expect(codeOf(await send(photoId, Buffer.alloc(1024 * 1024 + 1)))).toBe('access.too_large');
  });

  it('ends after six of one lead', async () => {
    const ids = Array.from({ length: 7 }, () => randomUUID());
    await record(
      said('captured', { source: 'badge' }),
      consented(),
      ...ids.map((id) => pictured(id)),
    );
    const codes: (string | undefined)[] = [];
    for (const id of ids) codes.push(codeOf(await send(id)));
    expect(codes).toEqual([...Array(6).fill(undefined), 'lead.too_many_photos']);
  });

  it('is nobody else’s: another booth, a stranger, a member who may not scan', async () => {
    const photoId = randomUUID();
    await record(said('captured', { source: 'badge' }), consented(), pictured(photoId));
    await send(photoId);
    const own = at;
    at = await aBooth(own.eventId);
    expect(codeOf(await see(photoId))).toBe('access.not_found');
    expect(codeOf(await send(photoId))).toBe('access.not_found');
    await aMember(at);
    expect((await see(photoId)).statusCode).toBe(404);
    expect(codeOf(await send(photoId))).toBe('lead.not_found');
    at = await aBooth(own.eventId);
    await aMember(at, 'editor');
    expect(codeOf(await see(photoId))).toBe('access.forbidden');
    expect(codeOf(await send(photoId))).toBe('access.forbidden');
    const stranger = await server.app.inject({ method: 'GET', url: addressOf(photoId, own) });
    expect(stranger.json().refusal.code).toBe('access.sign_in_required');
  });
});

describe('a photo goes', () => {
  const kept = async () => {
    const photoId = randomUUID();
    await record(said('captured', { source: 'badge' }), consented(), pictured(photoId));
    await send(photoId);
    expect((await see(photoId)).statusCode).toBe(200);
    return photoId;
  };
  it('when somebody removes it, and its bytes that come later are let go', async () => {
    const photoId = await kept();
    await record(pictured(photoId, false));
    expect((await see(photoId)).statusCode).toBe(404);
    expect((await send(photoId)).statusCode).toBe(200);
    expect((await see(photoId)).statusCode).toBe(404);
  });
  it('when the person takes the consent back at the stand', async () => {
    const photoId = await kept();
    await record(said('withdrawn'));
    expect((await see(photoId)).statusCode).toBe(404);
    expect((await send(photoId)).statusCode).toBe(200);
    expect((await see(photoId)).statusCode).toBe(404);
  });
  it('when the holder of the badge has it erased', async () => {
    const photoId = await kept();
    const { eventId } = at;
    const { attendeeId } = badge;
    await withScope(server.database, { kind: 'attendee', eventId, attendeeId }, (tx) =>
      tx.updateTable('lead').set({ status: 'erased' }).where('event_id', '=', eventId).execute(),
    );
    expect((await see(photoId)).statusCode).toBe(404);
  });
});
