import { withScope } from '@foyer/database/scope.ts';
import { callInputSchema } from '@foyer/domain/call/call.schema.ts';
import { anEvent, aTeamMember, type TestAccount } from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openSessionFor } from './account/account.commands.ts';
import { createServer } from './server.ts';
import { createTestApi, type TestApi } from './test-api.ts';

// What a story about applications begins with, made anew for each test of the importing file.
export let api: TestApi;
let server: FastifyInstance;

export const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) =>
  withScope(api.database, { kind: 'system' }, work);

export const label = { de: 'Was zeigen Sie?', en: 'What do you show?' };
const nothing = { de: '', en: '' };
export const questions = [
  { questionId: 'what', type: 'long_text' as const, label, maxWords: 5 },
  { questionId: 'mail', type: 'email' as const, label, isRequired: false },
  { questionId: 'insurance', type: 'file' as const, label, isRequired: false },
];
export const aCall = (given: object = {}) =>
  callInputSchema.parse({
    ...{ access: 'public', opensOn: null, closesOn: '2026-03-01' },
    ...{ title: { de: 'Stellen Sie aus', en: 'Exhibit' }, text: { de: 'Kommen Sie.', en: '' } },
    ...{ afterwards: nothing, questions },
    ...given,
  });

export let event: { eventId: string; slug: string };
export let owner: TestAccount;
export const at = () => ({ eventId: event.eventId as never });
export const team = () => api.as(owner);

export async function changeCall(given: object): Promise<void> {
  const version = (await team().callForExhibitors.get(at()))?.version ?? 0;
  await team().callForExhibitors.write({ ...at(), call: aCall(given), version });
}

export const open = (url: string) => server.inject({ url });
export function post(url: string, form: Record<string, string | string[]>, headers = {}) {
  const payload = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) payload.append(name, one);
  }
  return server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: payload.toString(),
  });
}
/** As `save-as-typed.ts` sends it. */
export const postByScript = (url: string, form: Record<string, string | string[]>) =>
  post(url, form, { accept: 'application/json' });

export function postFile(url: string, file: { name: string; bytes: Buffer }) {
  const boundary = 'foyer-test';
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`,
    ),
    file.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return server.inject({ method: 'POST', url, headers, payload });
}

export const callPath = () => `/e/${event.slug}/call`;
export const later = (seconds: number) => {
  api.time.now = new Date(api.time.now.getTime() + seconds * 1000);
};
export async function ticketOf(path = callPath()): Promise<string> {
  return /name="ticket" value="([^"]+)"/.exec((await open(path)).body)?.[1] ?? '';
}
export const ada = {
  name: 'Löwe GmbH',
  contactName: 'Ada Löwe',
  email: 'ada@example.org',
};

export const letters = (template?: string) =>
  asSystem(async (tx) => {
    const rows = await tx
      .selectFrom('mail')
      .selectAll()
      .where('event_id', '=', event.eventId)
      .orderBy('created_at')
      .execute();
    return rows.filter((row) => template === undefined || row.template === template);
  });
/** The path of the application in the last letter of this kind. */
export async function linkIn(template: string): Promise<string> {
  const letter = (await letters(template)).at(-1);
  return /\/a\/[\w-]{43}/.exec(letter?.body_text ?? '')?.[0] ?? '';
}

/** Somebody asks for the link; answers where the application is. */
export async function begin(given: Partial<typeof ada> = {}): Promise<string> {
  const ticket = await ticketOf();
  later(10);
  await post(callPath(), { ...ada, ...given, ticket });
  return linkIn('application-link');
}
/** … and hands it in. */
export async function apply(given: Partial<typeof ada> = {}): Promise<string> {
  const page = await begin(given);
  await post(page, { act: 'submit', 'q.what': 'Software für Akten' });
  return page;
}

export const stored = () =>
  asSystem((tx) =>
    tx.selectFrom('application').selectAll().where('event_id', '=', event.eventId).execute(),
  );
export const statuses = async () => (await stored()).map(({ status }) => status);

/** What a browser of this person sends along. */
export async function signedIn(account: TestAccount): Promise<{ cookie: string }> {
  const ctx = { ...api.contextFor(null), userAgent: 'test' };
  const cookie = await openSessionFor(ctx, account.accountId as never);
  return {
    cookie: [cookie]
      .flat()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
}

/** Before and after the tests of the file that calls it; everything above is new for each of them. */
export function setStage(): void {
  beforeAll(async () => {
    api = await createTestApi();
    server = await createServer(api.services);
  });
  afterAll(async () => {
    await server.close();
    await api.close();
  });
  beforeEach(async () => {
    api.time.now = new Date('2026-02-02T09:00:00Z');
    event = await anEvent(api.database);
    owner = await aTeamMember(api.database, { ...event, role: 'owner' });
    await team().callForExhibitors.write({ ...at(), call: aCall(), version: 0 });
  });
}
