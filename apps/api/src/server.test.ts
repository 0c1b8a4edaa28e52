import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './server.ts';
import { createTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let app: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  api = await createTestApi();
  app = await createServer(api.services);
});
afterAll(async () => {
  await app.close();
  await api.close();
});

const eventId = '3f0dd5a2-9df3-4c4b-8d4f-5b1f9f2f7a11';
const post = (path: string, json: object, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/trpc/${path}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ json }),
  });

describe('a question to the API', () => {
  it('comes in the body, however long it is', async () => {
    const text = { de: 'Würde '.repeat(900), en: '' };
    const answer = await post('mail.previewText', { eventId, kind: 'stand-assigned', text });
    expect(answer.statusCode).toBe(401);
  });
});

describe('a change', () => {
  it('never comes as an address that a page may link or embed', async () => {
    const input = encodeURIComponent(JSON.stringify({ json: { eventId } }));
    const answer = await app.inject(`/trpc/stand.changePlan?input=${input}`);
    expect(answer.statusCode).toBe(405);
  });

  it.each([{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is refused from another site: %o',
    async (headers) => {
      expect((await post('stand.changePlan', { eventId })).statusCode).toBe(401);
      expect((await post('stand.changePlan', { eventId }, headers as never)).statusCode).toBe(403);
    },
  );
});
