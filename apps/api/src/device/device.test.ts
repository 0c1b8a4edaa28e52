import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { HandOver } from '@foyer/domain/lead/lead.schema.ts';
import {
  aBoothMember,
  anAttendee,
  anEvent,
  anExhibitor,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import { codeOfNo } from '../access/procedures-test-table.ts';
import { withBadgeScope } from '../access/scopes.ts';
import {
  type AuthServer,
  anAuthServer,
  aPerson,
  cookieOf,
  PASSWORD,
} from '../account/auth-test-server.ts';
import { appRouter } from '../app-router.ts';
import { actOnBadge } from '../badge/badge.commands.ts';
import { createCallerFactory } from '../trpc.ts';

let server: AuthServer;
let admin: TestAccount;
let at: { eventId: string; exhibitorId: string };
let badge: { badgeCode: string; attendeeId: string };
let now: Date;

const createCaller = createCallerFactory(appRouter);
const contextFor = (account: TestAccount | null, deviceSecret: string | null = null) => ({
  services: server.services,
  database: server.database,
  now,
  locale: 'de' as const,
  signedIn: account && { ...account, sessionId: 'test' },
  deviceSecret,
  remoteAddress: '127.0.0.1',
});
const as = (account: TestAccount | null, secret?: string) =>
  createCaller(contextFor(account, secret));
const asAdmin = () => as(admin).device;
const own = () => at as never;

beforeAll(async () => {
  server = await anAuthServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  now = new Date();
  at = await aBooth();
  admin = await aBoothMember(server.database, { ...at, role: 'admin' });
  badge = await anAttendee(server.database, { eventId: at.eventId });
});

async function aBooth() {
  const { eventId } = await anEvent(server.database);
  const { exhibitorId } = await anExhibitor(server.database, { eventId });
  return { eventId, exhibitorId };
}

const tokenIn = ({ url }: { url: string }) => url.split('/').at(-1) ?? '';
const aLink = async () => tokenIn(await asAdmin().showPairing(own()));
const pair = (token: string, given: { deviceId?: string; name?: string } = {}) =>
  server.post('/api/device/pair', { token, deviceId: randomUUID(), name: 'Tresen', ...given });
const codeOf = (answer: Awaited<ReturnType<typeof pair>>) => answer.json().refusal?.code;

async function aDevice(given: { deviceId?: string } = {}) {
  const answer = await pair(await aLink(), given);
  expect(answer.statusCode).toBe(200);
  const cookie = String(answer.headers['set-cookie']);
  return { cookie: cookie.split(';')[0] ?? '', secret: /=([\w-]{43});/.exec(cookie)?.[1] ?? '' };
}

let count = 0;
const said = (kind: string, rest: Record<string, unknown> = {}) => ({
  entryId: randomUUID(),
  badgeCode: badge.badgeCode,
  deviceAt: new Date().toISOString(),
  sequence: ++count,
  kind,
  ...rest,
});
const captured = (rest: Record<string, unknown> = {}) =>
  said('captured', { source: 'badge', ...rest });
const send = (
  given: unknown[],
  cookie: string,
  { to = at, deviceId = randomUUID() as string } = {},
) =>
  server.post(
    `/api/leads/${to.eventId}/${to.exhibitorId}/entries`,
    { deviceId, entries: given },
    { cookie },
  );
const entries = () =>
  withScope(server.database, { kind: 'exhibitor', ...at }, (tx) =>
    tx.selectFrom('lead_entry').selectAll().orderBy('sequence').execute(),
  );

describe('a link that an administrator shows', () => {
  it('makes one phone a device of the booth, and says so in the history', async () => {
    const shown = await asAdmin().showPairing(own());
    expect(shown.code.length).toBeGreaterThan(30);
    const opened = await as(null).device.openPairing({ token: tokenIn(shown) });
    expect(opened).toMatchObject({ standing: 'open', shownBy: admin.name });
    const answer = await pair(tokenIn(shown));
    expect(answer.json()).toMatchObject({ exhibitorId: at.exhibitorId });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await asAdmin().list(own())).toMatchObject([
      { pairingId: shown.pairingId, pairedByName: admin.name, received: 0, missing: 0 },
    ]);
    const facts = await withScope(server.database, { kind: 'exhibitor', ...at }, (tx) =>
      tx.selectFrom('fact').select('type').where('noun', '=', 'device').orderBy('type').execute(),
    );
    expect(facts.map(({ type }) => type)).toEqual(['device.code_shown', 'device.paired']);
  });

  it('is good for one phone, also when two open it at once', async () => {
    const token = await aLink();
    const both = await Promise.all([pair(token), pair(token)]);
    expect(both.map((answer) => codeOf(answer) ?? 'paired').sort()).toEqual([
      'device.link_used',
      'paired',
    ]);
    expect(await as(null).device.openPairing({ token })).toEqual({ standing: 'used' });
    expect(await asAdmin().list(own())).toHaveLength(1);
  });

  it('is good for ten minutes', async () => {
    const shownAt = now;
    now = new Date(shownAt.getTime() - 11 * 60_000);
    const token = await aLink();
    now = shownAt;
    expect(await as(null).device.openPairing({ token })).toEqual({ standing: 'expired' });
    expect(codeOf(await pair(token))).toBe('device.link_expired');
  });

  it('tells nothing when it is wrong', async () => {
    const token = 'x'.repeat(43);
    expect(await as(null).device.openPairing({ token })).toEqual({ standing: 'unknown' });
    expect(codeOf(await pair(token))).toBe('device.link_unknown');
  });

  it('takes over no device in use', async () => {
    const deviceId = randomUUID();
    await aDevice({ deviceId });
    expect(codeOf(await pair(await aLink(), { deviceId }))).toBe('device.already_paired');
  });

  it('is kept as a hash, and so is the secret of the device', async () => {
    const token = await aLink();
    const answer = await pair(token);
    const secret = /=([\w-]{43});/.exec(String(answer.headers['set-cookie']))?.[1] ?? 'none';
    const kept = await withScope(server.database, { kind: 'system' }, async (tx) => [
      ...(await tx.selectFrom('device_pairing').selectAll().execute()),
      ...(await tx.selectFrom('paired_device').selectAll().execute()),
    ]);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).toContain(hashOfLinkSecret(secret));
  });
});

describe('a paired device', () => {
  it('hands over what it records, in its own name and under its own id', async () => {
    const deviceId = randomUUID();
    const { cookie } = await aDevice({ deviceId });
    const answer = await send([captured(), said('rated', { rating: 4 })], cookie);
    expect(answer.json<HandOver>().receipts.map(({ outcome }) => outcome)).toEqual([
      'stored',
      'stored',
    ]);
    expect(await entries()).toMatchObject([
      { device_id: deviceId, actor_name: 'Tresen', account_id: null },
      { device_id: deviceId, actor_name: 'Tresen', account_id: null },
    ]);
  });

  it('shares a commit with people and with others that are refused', async () => {
    const { cookie } = await aDevice();
    const wrong = `foyer.device=${'x'.repeat(43)}`;
    const answers = await Promise.all([
      send([captured()], cookie),
      send([captured()], wrong),
      send([captured()], cookie),
    ]);
    expect(answers.map((answer) => codeOf(answer) ?? answer.statusCode)).toEqual([
      200,
      'access.sign_in_required',
      200,
    ]);
    expect(await entries()).toHaveLength(2);
  });

  it('knows what its scanner needs, and is seen', async () => {
    const { secret } = await aDevice();
    now = new Date(now.getTime() + 5 * 60_000);
    expect(await as(null, secret).device.own()).toMatchObject({
      ...at,
      name: 'Tresen',
      settings: { scanningMode: 'badge_with_consent', knownTags: [] },
    });
    expect(await asAdmin().list(own())).toMatchObject([{ lastSeenAt: now }]);
  });

  it('opens no other door: no list, no lead, no export, no other booth', async () => {
    const { cookie, secret } = await aDevice();
    await send([captured()], cookie);
    const device = as(null, secret);
    const closed = await Promise.all(
      [
        device.lead.list(own()),
        device.lead.ofBadge({ ...at, badgeCode: badge.badgeCode } as never),
        device.lead.changes({ ...at, since: null } as never),
        device.lead.scannerSettings(own()),
        device.device.list(own()),
        device.device.reconciliation(own()),
        device.device.showPairing(own()),
        device.exhibitor.members(own()),
      ].map((call: Promise<unknown>) => call.then(() => 'answered', codeOfNo)),
    );
    expect(new Set(closed)).toEqual(new Set(['access.sign_in_required']));
    const csv = `/api/leads/${at.eventId}/${at.exhibitorId}/leads.csv`;
    expect(codeOf(await server.get(csv, { cookie }))).toBe('access.sign_in_required');
    const neighbour = await anExhibitor(server.database, { eventId: at.eventId });
    const there = { eventId: at.eventId, exhibitorId: neighbour.exhibitorId };
    expect(codeOf(await send([captured()], cookie, { to: there }))).toBe('access.sign_in_required');
    expect(codeOf(await send([captured()], cookie, { to: await aBooth() }))).toBe(
      'access.sign_in_required',
    );
  });

  it('that is revoked may record nothing more; what it kept, a person hands over from it', async () => {
    const deviceId = randomUUID();
    const { cookie, secret } = await aDevice({ deviceId });
    const kept = [captured(), said('rated', { rating: 2 })];
    await asAdmin().revoke({ ...at, deviceId } as never);
    expect(codeOf(await send(kept, cookie))).toBe('access.device_revoked');
    await expect(as(null, secret).device.own().catch(codeOfNo)).resolves.toBe(
      'access.device_revoked',
    );
    const person = await aPerson(server);
    const account = { ...person, name: 'Jana Petersen' };
    await aBoothMember(server.database, { ...at, account, role: 'scanner' });
    const signedIn = cookieOf(
      await server.post('/api/auth/sign-in/email', { email: person.email, password: PASSWORD }),
    );
    expect((await send(kept, `${signedIn}; ${cookie}`, { deviceId })).statusCode).toBe(200);
    expect(await entries()).toMatchObject([
      { device_id: deviceId, actor_name: account.name },
      { device_id: deviceId, actor_name: account.name },
    ]);
  });

  it('is revoked once, by administrators, and comes back by a new link with a new secret', async () => {
    const deviceId = randomUUID();
    const first = await aDevice({ deviceId });
    const revoke = () =>
      asAdmin()
        .revoke({ ...at, deviceId } as never)
        .catch(codeOfNo);
    await revoke();
    expect(await revoke()).toBe('device.already_revoked');
    const unknown = { ...at, deviceId: randomUUID() } as never;
    expect(await asAdmin().revoke(unknown).catch(codeOfNo)).toBe('device.not_found');
    const again = await aDevice({ deviceId });
    expect((await send([captured()], again.cookie)).statusCode).toBe(200);
    expect(codeOf(await send([captured()], first.cookie))).toBe('access.sign_in_required');
  });
});

describe('the reconciliation', () => {
  const read = async () => (await asAdmin().reconciliation(own())).devices;

  it('says what is missing, what was taken back and what was exported', async () => {
    const deviceId = randomUUID();
    const { cookie } = await aDevice({ deviceId });
    const other = await anAttendee(server.database, { eventId: at.eventId });
    const mistake = captured({ sequence: 5, badgeCode: other.badgeCode });
    await send(
      [
        captured({ sequence: 1 }),
        said('rated', { sequence: 3, rating: 4 }),
        mistake,
        said('undone', { sequence: 6, badgeCode: other.badgeCode, undoes: mistake.entryId }),
      ],
      cookie,
    );
    const counts = { recorded: 6, received: 4, missing: 2, inLeads: 2, undone: 2, leads: 1 };
    expect(await read()).toMatchObject([
      { kind: 'paired', names: ['Tresen'], exported: 0, notExported: 2, ...counts },
    ]);
    expect(await asAdmin().list(own())).toMatchObject([{ received: 4, missing: 2 }]);
    await withScope(server.database, { kind: 'exhibitor', ...at }, (tx) =>
      tx
        .insertInto('fact')
        .values({
          ...{ event_id: at.eventId, exhibitor_id: at.exhibitorId, audience: 'exhibitor' },
          ...{ noun: 'lead', noun_id: at.exhibitorId, type: 'lead.exported' },
          ...{ actor_name: 'Kim', at: new Date(Date.now() + 1000) },
        })
        .execute(),
    );
    await send([said('noted', { sequence: 2, noteId: randomUUID(), text: 'Later' })], cookie);
    expect(await read()).toMatchObject([{ recorded: 6, received: 5, missing: 1, inLeads: 3 }]);
  });

  it('still adds up when somebody has everything about them erased', async () => {
    const { cookie } = await aDevice();
    await send([captured({ sequence: 1 }), said('rated', { sequence: 2, rating: 4 })], cookie);
    const token = `badge-${randomUUID()}`;
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('badge_link')
        .values({
          ...{ event_id: at.eventId, attendee_id: badge.attendeeId, issued_at: now },
          token_hash: hashOfLinkSecret(token),
        })
        .execute(),
    );
    await withBadgeScope(contextFor(null), hashOfLinkSecret(token), (scope) =>
      actOnBadge(scope, { act: 'erase_all' }),
    );
    expect(await entries()).toEqual([]);
    expect(await read()).toMatchObject([
      { recorded: 2, received: 2, missing: 0, erased: 2, inLeads: 0 },
    ]);
  });

  it('goes with its exhibitor', async () => {
    const { cookie } = await aDevice();
    await send([captured({ sequence: 1 })], cookie);
    await withScope(server.database, { kind: 'system' }, (tx) =>
      tx.deleteFrom('exhibitor').where('exhibitor_id', '=', at.exhibitorId).execute(),
    );
    const left = await withScope(server.database, { kind: 'system' }, (tx) =>
      tx
        .selectFrom('device_tally')
        .selectAll()
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
    );
    expect(left).toEqual([]);
  });
});
