import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { withScope } from '@foyer/database/scope.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import { maxMediaOfExhibitor } from '@foyer/domain/media/media.schema.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
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
beforeAll(async () => {
  server = await anAuthServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  png = await noise(260, 130).png().toBuffer();
});
afterAll(() => server.close());

let event: { eventId: string; slug: string };
let exhibitorId: string;
let admin: string;

beforeEach(async () => {
  event = await anEvent(server.database);
  exhibitorId = (await anExhibitor(server.database, event)).exhibitorId;
  admin = await aMember('admin');
});

/** Every pixel differs a little, so that it compresses like a real picture. */
function noise(width: number, height: number) {
  const raw = Buffer.alloc(width * height * 3);
  for (let at = 0; at < raw.length; at += 1) raw[at] = (at * 31 + Math.floor(at / 977)) % 251;
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

/** Signs a new person in and hands out the cookie of the session. */
async function signedIn(join: (account: never) => Promise<unknown>): Promise<string> {
  const person = await aPerson(server);
  await join({ ...person, name: 'Jana Petersen' } as never);
  const answer = await server.post('/api/auth/sign-in/email', {
    email: person.email,
    password: PASSWORD,
  });
  return cookieOf(answer);
}
const aMember = (role: ExhibitorRole, at = { eventId: event.eventId, exhibitorId }) =>
  signedIn((account) => aBoothMember(server.database, { ...at, role, account }));
const aReviewer = () =>
  signedIn((account) => aTeamMember(server.database, { ...event, role: 'reviewer', account }));

type Given = { bytes?: Buffer; name?: string; cookie?: string; path?: string; origin?: string };

function upload({ bytes = png, name = 'logo.png', cookie = admin, path, origin }: Given = {}) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const { port } = server.app.server.address() as AddressInfo;
  const url = path ?? `/api/media/${event.eventId}/${exhibitorId}`;
  return fetch(`http://127.0.0.1:${port}${url}`, {
    method: 'POST',
    body: form,
    headers: { cookie, ...(origin ? { origin } : {}) },
  });
}
const refusalOf = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { refusal: { code: string } }).refusal.code,
];
const uploaded = async () => (await (await upload()).json()) as { mediaId: string };
const publish = (mediaId: string) =>
  withScope(server.database, { kind: 'system' }, (tx) =>
    tx.updateTable('media').set({ is_published: true }).where('media_id', '=', mediaId).execute(),
  );

describe('uploading', () => {
  it('stores the picture anew and says what it is', async () => {
    const answer = await upload({ name: '../../Unser Logo\u0000.png' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      fileName: 'Unser Logo.png',
      contentType: 'image/webp',
      widthPixels: 260,
      heightPixels: 130,
    });
  });

  it('stores the same picture once', async () => {
    expect((await uploaded()).mediaId).toBe((await uploaded()).mediaId);
  });

  it('believes the bytes and not the name', async () => {
    expect((await upload({ name: 'logo.svg' })).status).toBe(201);
    expect(await refusalOf(await upload({ bytes: Buffer.from('<html></html>') }))).toEqual([
      400,
      'media.wrong_type',
    ]);
  });

  it('refuses a drawing with a script', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const answer = await upload({ bytes, name: 'logo.svg' });
    expect(await refusalOf(answer)).toEqual([400, 'media.svg_script']);
  });

  it('refuses a form without a file, and what is no form', async () => {
    const { port } = server.app.server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/api/media/${event.eventId}/${exhibitorId}`;
    const form = new FormData();
    form.append('words', 'none');
    const empty = await fetch(url, { method: 'POST', body: form, headers: { cookie: admin } });
    expect(await refusalOf(empty)).toEqual([400, 'media.one_file']);
    const json = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers: { cookie: admin, 'content-type': 'application/json' },
    });
    expect(await refusalOf(json)).toEqual([400, 'media.one_file']);
  });

  it('keeps at most a hundred files, until the exhibitor removes one', async () => {
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('media')
        .values(
          Array.from({ length: maxMediaOfExhibitor }, (_, n) => ({
            event_id: event.eventId,
            exhibitor_id: exhibitorId,
            file_name: `${n}.png`,
            content_type: 'image/webp',
            width_pixels: 1,
            height_pixels: 1,
            size_bytes: 1,
            sha256: String(n).padStart(64, '0'),
            content: Buffer.from('x'),
            created_at: new Date(),
          })),
        )
        .execute(),
    );
    expect(await refusalOf(await upload())).toEqual([409, 'media.too_many']);
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .deleteFrom('media')
        .where('exhibitor_id', '=', exhibitorId)
        .where('file_name', '=', '7.png')
        .execute(),
    );
    expect((await upload()).status).toBe(201);
  });
});

describe('a file that is too large', () => {
  const big = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    Buffer.alloc(6 * 1024 * 1024),
  ]);

  it('is refused in words, over the limit by a little', async () => {
    expect(await refusalOf(await upload({ bytes: big }))).toEqual([413, 'media.too_large']);
  });

  it('is refused by what it announces, before it is sent', async () => {
    const { port } = server.app.server.address() as AddressInfo;
    const status = await new Promise<number>((resolve, reject) => {
      const call = httpRequest({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/media/${event.eventId}/${exhibitorId}`,
        headers: {
          cookie: admin,
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 50 * 1024 * 1024,
        },
      });
      call.on('response', (answer) => {
        resolve(answer.statusCode ?? 0);
        call.destroy();
      });
      call.on('error', reject);
      // The headers alone, and not a byte of the fifty megabytes.
      call.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('of 300 MB that announces nothing does not fill the memory', async () => {
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n`;
    const megabyte = Buffer.alloc(1024 * 1024);
    let peak = 0;
    const body = Readable.from(
      (function* parts() {
        yield Buffer.from(head);
        for (let sent = 0; sent < 300; sent += 1) {
          peak = Math.max(peak, process.memoryUsage().rss);
          yield megabyte;
        }
        yield Buffer.from('\r\n--b--\r\n');
      })(),
    );
    const before = process.memoryUsage().rss;
    const { port } = server.app.server.address() as AddressInfo;
    const answer = await fetch(
      `http://127.0.0.1:${port}/api/media/${event.eventId}/${exhibitorId}`,
      {
        method: 'POST',
        body: Readable.toWeb(body) as never,
        duplex: 'half',
        headers: { cookie: admin, 'content-type': 'multipart/form-data; boundary=b' },
      } as RequestInit,
    );
    expect(await refusalOf(answer)).toEqual([413, 'media.too_large']);
    expect(peak - before).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('who may upload', () => {
  it('admins and editors, and nobody else', async () => {
    expect((await upload({ cookie: await aMember('editor') })).status).toBe(201);
    expect(await refusalOf(await upload({ cookie: await aMember('scanner') }))).toEqual([
      403,
      'access.forbidden',
    ]);
    expect(await refusalOf(await upload({ cookie: '' }))).toEqual([401, 'access.sign_in_required']);
    expect(await refusalOf(await upload({ cookie: await aReviewer() }))).toEqual([
      404,
      'access.not_found',
    ]);
  });

  it('not the neighbour, and not the same exhibitor at another event', async () => {
    const neighbour = await anExhibitor(server.database, event);
    const path = `/api/media/${event.eventId}/${neighbour.exhibitorId}`;
    expect(await refusalOf(await upload({ path }))).toEqual([404, 'access.not_found']);
    const elsewhere = `/api/media/${randomUUID()}/${exhibitorId}`;
    expect(await refusalOf(await upload({ path: elsewhere }))).toEqual([404, 'access.not_found']);
  });

  it('no page of another site, whatever cookie it brings', async () => {
    const answer = await upload({ origin: 'https://example.org' });
    expect(await refusalOf(answer)).toEqual([403, 'access.forbidden']);
  });
});

describe('seeing a picture that is not published', () => {
  it('is for its exhibitor and the team', async () => {
    const { mediaId } = await uploaded();
    const url = `/api/media/${event.eventId}/${mediaId}`;
    for (const cookie of [admin, await aMember('scanner'), await aReviewer()]) {
      const answer = await server.get(url, { cookie });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe('image/webp');
      expect((await sharp(answer.rawPayload).metadata()).width).toBe(260);
    }
  });

  it('is not for the neighbour, strangers, or the public', async () => {
    const { mediaId } = await uploaded();
    const url = `/api/media/${event.eventId}/${mediaId}`;
    const other = await anExhibitor(server.database, event);
    const neighbour = await aMember('admin', { ...event, exhibitorId: other.exhibitorId });
    expect((await server.get(url, { cookie: neighbour })).statusCode).toBe(404);
    expect((await server.get(url)).statusCode).toBe(401);
    expect((await server.get(`/e/${event.slug}/media/${mediaId}`)).statusCode).toBe(404);
  });
});

describe('seeing a published picture', () => {
  it('needs no account, is named by its content and is never guessed at', async () => {
    const { mediaId } = await uploaded();
    await publish(mediaId);
    const url = `/e/${event.slug}/media/${mediaId}`;
    const answer = await server.get(url);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const { etag } = answer.headers;
    const again = await server.app.inject({ url, headers: { 'if-none-match': String(etag) } });
    expect(again.statusCode).toBe(304);
    expect(again.rawPayload).toHaveLength(0);
  });

  it('ends where the event is not published, and at another event', async () => {
    const { mediaId } = await uploaded();
    await publish(mediaId);
    const other = await anEvent(server.database);
    expect((await server.get(`/e/${other.slug}/media/${mediaId}`)).statusCode).toBe(404);
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('event')
        .set({ status: 'draft' })
        .where('event_id', '=', event.eventId)
        .execute(),
    );
    expect((await server.get(`/e/${event.slug}/media/${mediaId}`)).statusCode).toBe(404);
  });

  it('takes a PDF where a task asks for one, and never as a logo', async () => {
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
    );
    const file = { bytes: pdf, name: 'Nachweis für “uns”.pdf' };
    expect(await refusalOf(await upload(file))).toEqual([400, 'media.wrong_type']);
    const path = `/api/media/${event.eventId}/${exhibitorId}/file`;
    const answer = await upload({ ...file, path });
    expect(answer.status).toBe(201);
    const { mediaId } = (await answer.json()) as { mediaId: string };
    const { headers, rawPayload } = await server.get(`/api/media/${event.eventId}/${mediaId}`, {
      cookie: admin,
    });
    expect(rawPayload.equals(pdf)).toBe(true);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
    expect(headers['content-security-policy']).toContain('sandbox');
    const scanner = await aMember('scanner');
    expect(await refusalOf(await upload({ ...file, path, cookie: scanner }))).toEqual([
      403,
      'access.forbidden',
    ]);
  });

  it('hands out what is not pixels as a file, where it can do nothing', async () => {
    const { mediaId } = await uploaded();
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('media')
        .set({ is_published: true, content_type: 'image/svg+xml' })
        .where('media_id', '=', mediaId)
        .execute(),
    );
    const { headers } = await server.get(`/e/${event.slug}/media/${mediaId}`);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''logo.png");
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});
