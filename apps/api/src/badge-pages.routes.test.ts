import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import { foldLead, sharedContact } from '@foyer/domain/lead/lead.rules.ts';
import type { StoredEntry } from '@foyer/domain/lead/lead.schema.ts';
import {
  aBoothMember,
  anAttendee,
  anEvent,
  anExhibitor,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badgeJobs } from './badge/badge.jobs.ts';
import { badgeTokenHash, newBadgeToken } from './badge/badge-link.ts';
import { createServer } from './server.ts';
import { createTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let server: FastifyInstance;
beforeAll(async () => {
  api = await createTestApi();
  server = await createServer(api.services);
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const ada = { name: 'Ada Löwe', organisation: 'Stadt Ahlen', email: 'ada@example.org' };
let event: { eventId: string; slug: string };
let attendeeId: string;
let badgeCode: string;
let token: string;
const asSystem = <T>(work: Parameters<typeof withScope<T>>[2]) =>
  withScope(api.database, { kind: 'system' }, work);

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

async function aLinkOf(holder: string, at = event): Promise<string> {
  const secret = newBadgeToken();
  await asSystem((tx) =>
    tx
      .insertInto('badge_link')
      .values({
        ...{ event_id: at.eventId, attendee_id: holder, issued_at: api.time.now },
        token_hash: badgeTokenHash(secret),
      })
      .execute(),
  );
  return secret;
}

/** A lead as a device would have left it: scanned, noted and, if so, agreed to. */
async function aLead(given: { name: string; fields?: ('name' | 'email')[]; attendee?: string }) {
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

const open = (path: string) => server.inject({ url: path, headers: { 'accept-language': 'de' } });
const send = (fields: Record<string, string | string[] | undefined>, to = token) => {
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
const data = async () => (await open(`/b/${token}/data.json`)).json();

describe('the page of a badge', () => {
  it('shows who scanned it and what each of them sees', async () => {
    await aLead({ name: 'Alpha GmbH', fields: ['name', 'email'] });
    await aLead({ name: 'Beta AG' });
    const { body, statusCode, headers } = await open(`/b/${token}`);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    for (const words of ['Alpha GmbH', 'Beta AG', 'ada@example.org', 'Ja, gern.']) {
      expect(body).toContain(words);
    }
    // What the booth wrote down for itself is not shown, and not handed out.
    expect(body).not.toContain('will ein Angebot');
    expect((await data()).scans).toHaveLength(2);
  });

  it('tells nothing to a wrong link', async () => {
    for (const wrong of ['x', newBadgeToken(), badgeCode, '%00', badgeTokenHash(token)]) {
      const { statusCode, body } = await open(`/b/${wrong}`);
      expect(statusCode).toBe(404);
      expect(body).not.toContain('Ada');
      expect((await send({ act: 'erase_all' }, wrong)).statusCode).toBe(404);
    }
  });

  it('shows nothing of another badge, of the same event or another', async () => {
    const other = await anAttendee(api.database, { ...event, name: 'Bo' });
    const mine = await aLead({ name: 'Alpha GmbH', fields: ['name'] });
    const foreign = await aLead({ name: 'Gamma KG', fields: ['name'], attendee: other.attendeeId });
    expect((await open(`/b/${token}`)).body).not.toContain('Gamma KG');
    const refused = await send({ act: 'erase', leadId: foreign.leadId });
    expect(refused.headers.location).toContain('refused=badge.lead_unknown');
    expect(await foreign.lead()).toMatchObject({ status: 'active' });
    await send({ act: 'erase_all' });
    expect(await mine.lead()).toBeUndefined();
    expect(await foreign.lead()).toMatchObject({ status: 'active' });
  });
});

describe('the word of a badge holder', () => {
  it('takes back, and the exhibitor no longer sees a person', async () => {
    const { leadId, lead, booth, at } = await aLead({ name: 'Alpha', fields: ['name', 'email'] });
    expect(await lead()).toMatchObject({ contact: { name: ada.name, email: ada.email } });
    const answer = await send({ act: 'withdraw', leadId });
    expect(answer.statusCode).toBe(303);
    expect(await lead()).toMatchObject({ status: 'withdrawn', consent: null, contact: null });
    const facts = await booth.fact.listOfBooth({ ...at, noun: 'lead' });
    expect(facts[0]).toMatchObject({ type: 'lead.withdrawn', actorName: 'Badge' });
    expect(JSON.stringify(facts)).not.toContain('Ada');
    // A second time there is nothing left to take back.
    expect((await send({ act: 'withdraw', leadId })).headers.location).toContain('nothing_to');
  });

  it('chooses what is shared, and the choice is a consent of its own', async () => {
    const { leadId, lead } = await aLead({ name: 'Alpha' });
    await send({ act: 'share', leadId, fields: ['name'] });
    expect(await lead()).toMatchObject({
      contact: { name: ada.name },
      consent: { fields: ['name'], channel: 'badge_page', wordingVersion: 1, locale: 'de' },
    });
    expect((await lead())?.contact).not.toHaveProperty('email');
    await send({ act: 'share', leadId, fields: [] });
    expect(await lead()).toMatchObject({ contact: null, status: 'withdrawn' });
  });

  it('erases: notes, consent and person are gone, and it stays that way', async () => {
    const { leadId, lead, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    await send({ act: 'erase', leadId });
    expect(await lead()).toBeUndefined();
    const left = await asSystem((tx) =>
      tx.selectFrom('lead_entry').selectAll().where('exhibitor_id', '=', at.exhibitorId).execute(),
    );
    expect(left).toEqual([]);
    for (const act of ['share', 'withdraw', 'erase']) {
      const again = await send({ act, leadId, fields: ['name'] });
      expect(again.headers.location).toContain('refused=badge.lead_erased');
    }
    expect((await data()).scans).toMatchObject([{ status: 'erased', contact: null }]);
  });

  it('decides once for everybody, for what was shared before too', async () => {
    const one = await aLead({ name: 'Alpha', fields: ['name', 'email'] });
    const decision = { act: 'decide', fields: ['email'], email: 'messe@example.org' };
    await send(decision);
    expect((await one.lead())?.contact).toEqual({ email: 'messe@example.org' });
    await send({ ...decision, refuses: 'yes' });
    expect(await one.lead()).toMatchObject({ status: 'withdrawn', contact: null });
    const share = await send({ act: 'share', leadId: one.leadId, fields: ['name'] });
    expect(share.headers.location).toContain('refused=badge.refuses');
  });

  it('keeps what was, when the form is nonsense', async () => {
    const { leadId, lead } = await aLead({ name: 'Alpha', fields: ['name'] });
    const before = await lead();
    for (const form of [
      {},
      { act: 'drop' },
      { act: 'withdraw', leadId: 'x' },
      { act: 'share', leadId, fields: ['password'] },
      { act: 'decide', email: 'no address' },
    ]) {
      expect((await send(form)).headers.location).toContain('refused=badge.invalid');
    }
    expect(await lead()).toEqual(before);
  });

  it('names the exports that happened before', async () => {
    const { leadId, booth, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    const context = await booth.fact.listOfBooth(at);
    expect(context).toEqual([]);
    await asSystem((tx) =>
      tx
        .insertInto('fact')
        .values({
          ...{ event_id: event.eventId, exhibitor_id: at.exhibitorId, audience: 'exhibitor' },
          ...{ noun: 'lead', noun_id: at.exhibitorId, type: 'lead.exported', at: api.time.now },
          ...{ actor_account_id: null, actor_name: 'Kim' },
        })
        .execute(),
    );
    await send({ act: 'withdraw', leadId });
    expect((await data()).scans[0].exportedAt).toHaveLength(1);
    expect((await open(`/b/${token}`)).body).toContain('als Datei gesichert');
  });
});

describe('what a device hands over after the word was said', () => {
  async function aBooth() {
    const { exhibitorId } = await anExhibitor(api.database, { ...event, name: 'Alpha' });
    const at = { eventId: event.eventId as never, exhibitorId: exhibitorId as never };
    const booth = api.as(await aBoothMember(api.database, { ...at, role: 'admin' }));
    const deviceId = randomUUID();
    const of = (kind: string, rest: object = {}) => ({
      ...{ entryId: randomUUID(), badgeCode, kind, deviceAt: api.time.now },
      ...rest,
    });
    const agreed = (...fields: string[]) =>
      of('consented', { fields, wordingVersion: 1, locale: 'de', channel: 'in_person' });
    const record = async (...entries: unknown[]) => {
      const receipts = await booth.lead.record({ ...at, deviceId, entries });
      return receipts.map(({ code, outcome }) => code ?? outcome);
    };
    return { of, agreed, record, lead: async () => (await booth.lead.list(at))[0] };
  }
  const captured = { source: 'badge' };

  it('does not bring back what was taken back meanwhile', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await record(of('captured', captured), agreed('name'));
    const late = agreed('name', 'email');
    await send({ act: 'withdraw_all' });
    expect(await record(late)).toEqual(['stored']);
    expect(await lead()).toMatchObject({ status: 'withdrawn', contact: null });
    // Somebody who agrees again at the stand, later, has changed their mind.
    api.time.now = new Date(api.time.now.getTime() + 60_000);
    await record(agreed('name'));
    expect(await lead()).toMatchObject({ status: 'active', contact: { name: ada.name } });
  });

  it('does not bring back what was erased', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await record(of('captured', captured), agreed('name'));
    await send({ act: 'erase_all' });
    const late = [of('captured', captured), agreed('name'), of('rated', { rating: 5 })];
    expect(await record(...late)).toEqual(['lead.erased', 'lead.erased', 'lead.erased']);
    expect(await lead()).toBeUndefined();
  });

  it('is refused for who refuses everybody', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await send({ act: 'decide', refuses: 'yes', fields: [] });
    expect(await record(of('captured', captured), agreed('name'))).toEqual([
      'lead.person_refuses',
      'lead.person_refuses',
    ]);
    expect(await lead()).toBeUndefined();
  });

  it('shows at most what was decided, with the address that was chosen', async () => {
    const { of, agreed, record, lead } = await aBooth();
    await send({ act: 'decide', fields: ['email'], email: 'messe@example.org' });
    await record(of('captured', captured), agreed('name', 'email'));
    expect((await lead())?.contact).toEqual({ email: 'messe@example.org' });
  });

  it('tells the holder of the first scan alone, where the event wants it', async () => {
    const { of, record } = await aBooth();
    await asSystem((tx) =>
      tx
        .updateTable('event')
        .set({ tells_first_scan: true })
        .where('event_id', '=', event.eventId)
        .execute(),
    );
    await record(of('captured', captured));
    const { rows } = await api.database.pool.query(
      `select payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'badge.tell'`,
    );
    const mine = rows.filter(({ payload }) => payload.eventId === event.eventId);
    expect(mine).toHaveLength(1);
    for (const { payload } of [...mine, ...mine]) {
      await badgeJobs['badge.tell']?.(api.services, payload, AbortSignal.timeout(10_000));
    }
    const letters = await asSystem((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ template: 'badge-scanned', to_address: ada.email });
  });
});

describe('the link', () => {
  const ask = (email: string, slug = event.slug) =>
    server.inject({
      method: 'POST',
      url: `/e/${slug}/badge`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'de' },
      payload: new URLSearchParams({ email }).toString(),
    });
  const letters = () =>
    asSystem((tx) =>
      tx.selectFrom('mail').selectAll().where('event_id', '=', event.eventId).execute(),
    );

  it('goes to who is registered, and nobody learns who is', async () => {
    const known = await ask('ADA@example.org');
    const unknown = await ask('niemand@example.org');
    expect(known.statusCode).toBe(200);
    const nonce = /nonce="[^"]*"/g;
    expect(known.body.replaceAll(nonce, '')).toBe(unknown.body.replaceAll(nonce, ''));
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to_address: ada.email, template: 'badge-link' });
    const secret = /\/b\/([\w-]{27})/.exec(letter?.body_text ?? '')?.[1];
    expect((await open(`/b/${secret}`)).body).toContain(ada.name);
  });

  it('is asked for at a published event, with a whole address', async () => {
    expect((await ask('keine Adresse')).body).toContain('nicht vollständig');
    const draft = await anEvent(api.database, { status: 'draft' });
    expect((await ask(ada.email, draft.slug)).statusCode).toBe(404);
    expect(await letters()).toEqual([]);
  });

  it('is sent by the team, to those who have an address', async () => {
    const silent = await anAttendee(api.database, { ...event, email: '' });
    const manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
    const attendeeIds = [attendeeId, silent.attendeeId] as never[];
    expect(await manager.badge.sendLinks({ eventId: event.eventId as never, attendeeIds })).toEqual(
      { sent: 1 },
    );
    expect(await letters()).toHaveLength(1);
  });
});

describe('when the time is over', () => {
  const run = () => badgeJobs['badge.erase']?.(api.services, {}, AbortSignal.timeout(10_000));

  it('people, leads and links are erased, and how many they were is reported', async () => {
    const { lead, at } = await aLead({ name: 'Alpha', fields: ['name'] });
    const neighbour = await anEvent(api.database, { ends_on: '2026-12-31' });
    await anAttendee(api.database, { ...neighbour, name: 'Bo' });
    const before = api.time.now;
    // The event ends on 21 March 2026 and keeps people for 90 days, by its own midnight.
    api.time.now = new Date('2026-06-19T21:59:00Z');
    await run();
    expect(await lead()).toBeDefined();
    api.time.now = new Date('2026-06-19T22:01:00Z');
    await run();
    await run();
    expect(await lead()).toBeUndefined();
    expect((await open(`/b/${token}`)).statusCode).toBe(404);
    const left = await asSystem(async (tx) => [
      await tx
        .selectFrom('attendee')
        .select('name')
        .where('event_id', '=', event.eventId)
        .execute(),
      await tx
        .selectFrom('lead_entry')
        .select('kind')
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
      await tx
        .selectFrom('attendee')
        .select('name')
        .where('event_id', '=', neighbour.eventId)
        .execute(),
    ]);
    expect(left).toEqual([[], [], [{ name: 'Bo' }]]);
    const manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
    const facts = await manager.fact.list({ eventId: event.eventId as never, noun: 'attendee' });
    expect(facts).toMatchObject([
      { type: 'attendee.retention_ended', after: { leads: 1, attendees: 1 } },
    ]);
    api.time.now = before;
  });
});
