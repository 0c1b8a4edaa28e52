import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { foldLead, sharedContact } from '@foyer/domain/lead/lead.rules.ts';
import type { StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import { aBoothMember, anAttendee, anEvent, anExhibitor } from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { hashOfLinkSecret } from './access/link-secret.ts';
import { newBadgeToken } from './badge/badge-link.ts';
import { createServer } from './server.ts';
import { createTestApi, type TestApi } from './test-api.ts';

// What a story about badge holders begins with, made anew for each test of the importing file.
export let api: TestApi;
let server: FastifyInstance;

export const ada = { name: 'Ada Löwe', organisation: 'Stadt Ahlen', email: 'ada@example.org' };
export let event: { eventId: string; slug: string };
export let attendeeId: string;
export let badgeCode: string;
export let token: string;
export const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) =>
  withScope(api.database, { kind: 'system' }, work);

async function aLinkOf(holder: string, at = event): Promise<string> {
  const secret = newBadgeToken();
  await asSystem((tx) =>
    tx
      .insertInto('badge_link')
      .values({
        ...{ event_id: at.eventId, attendee_id: holder, issued_at: api.time.now },
        token_hash: hashOfLinkSecret(secret),
      })
      .execute(),
  );
  return secret;
}

/** A lead as a device would have left it: scanned, noted and, if so, agreed to. */
export async function aLead(given: {
  name: string;
  fields?: ('name' | 'email')[];
  attendee?: string;
}) {
  const { exhibitorId } = await anExhibitor(api.database, { ...event, name: given.name });
  const leadId = randomUUID();
  const of = (kind: string, payload: object) => ({
    ...{ entryId: randomUUID(), kind, payload, at: api.time.now, by: 'Kim' },
  });
  const entries = [
    of('captured', { source: 'badge' }),
    of('noted', { noteId: randomUUID(), text: 'will ein Angebot' }),
    ...(given.fields
      ? [
          of('consented', {
            ...{ fields: given.fields, wordingVersion: 1, locale: 'de', channel: 'in_person' },
          }),
        ]
      : []),
  ] as StoredEntry[];
  const folded = foldLead(entries);
  const contact = sharedContact(ada, folded.consent, ['name', 'organisation', 'email']);
  const key = { event_id: event.eventId, exhibitor_id: exhibitorId, lead_id: leadId };
  await asSystem(async (tx) => {
    await tx
      .insertInto('lead')
      .values({
        ...key,
        badge_code: given.attendee ? randomUUID() : badgeCode,
        attendee_id: given.attendee ?? attendeeId,
        status: 'active',
        folded: JSON.stringify({ ...folded, contact }),
        first_captured_at: api.time.now,
        last_entry_at: api.time.now,
      })
      .execute();
    await tx
      .insertInto('lead_entry')
      .values(
        entries.map(({ entryId, kind, payload, at, by }) => ({
          ...key,
          ...{ entry_id: entryId, kind, payload: JSON.stringify(payload), device_id: 'd' },
          ...{ device_at: at, received_at: at, account_id: null, actor_name: by },
        })) as never,
      )
      .execute();
  });
  const at = { eventId: event.eventId as never, exhibitorId: exhibitorId as never };
  const booth = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
  const lead = async () => (await booth.lead.list(at)).find((one) => one.leadId === leadId);
  return { leadId, exhibitorId, at, booth, lead };
}

export const open = (path: string, more: { readonly cookie?: string } = {}) =>
  server.inject({ url: path, headers: { 'accept-language': 'de', ...more } });
export const send = (fields: Record<string, string | string[] | undefined>, to = token) => {
  // Two words of one person are never said at the same instant.
  api.time.now = new Date(api.time.now.getTime() + 1000);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value ?? []].flat()) form.append(name, one);
  }
  return server.inject({
    method: 'POST',
    url: `/b/${to}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  });
};
export const data = async () => (await open(`/b/${token}/data.json`)).json();

/** Sends a form as a browser does. */
export const post = (url: string, form: Record<string, string>) =>
  server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'de' },
    payload: new URLSearchParams(form).toString(),
  });

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
    event = await anEvent(api.database);
    ({ attendeeId, badgeCode } = await anAttendee(api.database, { ...event, ...ada }));
    token = await aLinkOf(attendeeId);
    await asSystem((tx) =>
      tx
        .insertInto('consent_wording')
        .values({
          ...{ event_id: event.eventId, version: 1, created_at: api.time.now },
          text: JSON.stringify({ de: 'Ja, gern.', en: 'Yes, please.' }),
        })
        .execute(),
    );
  });
}
