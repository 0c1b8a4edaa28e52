import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { anAccount, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../server.ts';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { remindOfInvitations } from './reminder.commands.ts';
import { lettersTo, tokenFor } from './test-letters.ts';

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

const start = new Date('2026-02-02T09:00:00Z');
let event: { eventId: never; slug: string };
let owner: Caller;
let email: string;
let exhibitorId: never;
let counter = 0;
const password = 'ein langer Satz am Abend';

beforeEach(async () => {
  api.time.now = start;
  event = (await anEvent(api.database, { name: 'Fachtag' })) as never;
  owner = api.as(await aTeamMember(api.database, event));
  email = `gast${++counter}@example.org`;
  const invited = await owner.invitation.inviteExhibitor({
    ...{ eventId: event.eventId, name: 'Alpha', contactName: 'Kim', contactEmail: email },
    locale: 'de',
  });
  exhibitorId = invited.exhibitorId as never;
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const open = (token: string) => api.as(null).invitation.open({ token });
const invite = (address: string) =>
  owner.invitation.inviteTeamMember({
    ...{ eventId: event.eventId, email: address, name: '', locale: 'de', role: 'planner' },
  });
const createAccount = (body: object) =>
  server.inject({ method: 'POST', url: '/api/invitation/account', payload: body });
const participation = async () =>
  (await owner.exhibitor.get({ eventId: event.eventId, exhibitorId })).participation;

describe('the page behind a link', () => {
  it('says who invites to what, and what to do next', async () => {
    const token = await tokenFor(api, email);
    expect(await open(token)).toEqual({
      standing: 'open',
      invitation: expect.objectContaining({
        ...{ kind: 'exhibitor', exhibitorName: 'Alpha', eventName: 'Fachtag', role: 'admin' },
        ...{ email, next: 'create_account', signedInAs: null },
      }),
    });
    const account = await anAccount(api.database, { email });
    const other = await anAccount(api.database);
    const nextFor = async (caller: Caller) => {
      const opened = await caller.invitation.open({ token });
      return opened.standing === 'open' && opened.invitation.next;
    };
    expect(await nextFor(api.as(null))).toBe('sign_in');
    expect(await nextFor(api.as(account))).toBe('join');
    expect(await nextFor(api.as(other))).toBe('switch_account');
  });

  it.each(['', 'x', 'a'.repeat(43), 'ä'.repeat(43)])(
    'tells nothing for the token %j',
    async (token) => {
      expect(await open(token)).toEqual({ standing: 'unknown' });
    },
  );

  it('says that it is over for a lapsed, used, revoked or cancelled one, and nothing else', async () => {
    const token = await tokenFor(api, email);
    await owner.exhibitor.end({ eventId: event.eventId, exhibitorId, to: 'withdrawn' });
    expect(await open(token)).toEqual({ standing: 'revoked' });
    await owner.exhibitor.reinstate({ eventId: event.eventId, exhibitorId });
    api.time.now = new Date(start.getTime() + 60_000);
    const later = api.as(await aTeamMember(api.database, event));
    await later.invitation.resend({ eventId: event.eventId, exhibitorIds: [exhibitorId] });
    const renewed = await tokenFor(api, email);
    api.time.now = new Date(start.getTime() + 15 * 86_400_000);
    expect(await open(renewed)).toEqual({ standing: 'expired' });
    api.time.now = start;
    await api.as(await anAccount(api.database, { email })).invitation.join({ token: renewed });
    expect(await open(renewed)).toEqual({ standing: 'accepted' });
  });
});

describe('joining with the account that is signed in', () => {
  it('makes it a member, confirms the exhibitor, and both sides read it', async () => {
    const kim = await anAccount(api.database, { email, name: 'Kim Muster' });
    const joined = await api.as(kim).invitation.join({ token: await tokenFor(api, email) });
    expect(joined).toEqual({
      ...{ kind: 'exhibitor', eventId: event.eventId, eventSlug: event.slug, exhibitorId },
    });
    expect(await participation()).toBe('confirmed');
    const at = { eventId: event.eventId, exhibitorId };
    expect(await api.as(kim).exhibitor.members(at)).toMatchObject([{ role: 'admin', email }]);
    const facts = await api.as(kim).fact.listOfBooth(at);
    expect(
      facts
        .filter(({ actorName }) => actorName === 'Kim Muster')
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['exhibitor.confirmed', 'invitation.accepted']);
  });

  it('leaves an application where it is', async () => {
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .updateTable('exhibitor')
        .set({ participation: 'to_reject' })
        .where('exhibitor_id', '=', exhibitorId)
        .execute(),
    );
    const kim = await anAccount(api.database, { email });
    await api.as(kim).invitation.join({ token: await tokenFor(api, email) });
    expect(await participation()).toBe('to_reject');
  });

  it('joins the team', async () => {
    const jo = await anAccount(api.database);
    await invite(jo.email);
    const joined = await api.as(jo).invitation.join({ token: await tokenFor(api, jo.email) });
    expect(joined).toEqual({ kind: 'team', eventId: event.eventId, eventSlug: event.slug });
    const team = await api.as(jo).team.list({ eventId: event.eventId });
    expect(team).toEqual(
      expect.arrayContaining([expect.objectContaining({ email: jo.email, role: 'planner' })]),
    );
  });

  it('asks for sign-in, and refuses another address, a lapsed and a used link', async () => {
    const token = await tokenFor(api, email);
    expect(await codeOf(api.as(null).invitation.join({ token }))).toBe('access.sign_in_required');
    const other = await anAccount(api.database);
    expect(await codeOf(api.as(other).invitation.join({ token }))).toBe('invitation.other_account');
    const kim = await anAccount(api.database, { email });
    api.time.now = new Date(start.getTime() + 14 * 86_400_000);
    expect(await codeOf(api.as(kim).invitation.join({ token }))).toBe('invitation.expired');
    api.time.now = start;
    await api.as(kim).invitation.join({ token });
    expect(await codeOf(api.as(kim).invitation.join({ token }))).toBe('invitation.invalid');
  });
});

describe('two at one link', () => {
  it('the second waits for the first and finds it used; there is one member', async () => {
    const kim = await anAccount(api.database, { email });
    const token = await tokenFor(api, email);
    const process = openDatabase({ connectionString: api.database.connectionString });
    const settled: string[] = [];
    const joins: Promise<unknown>[] = [];
    await withScope(process, { kind: 'system' }, async (tx) => {
      await tx
        .selectFrom('invitation')
        .select('email')
        .where('email', '=', email)
        .forUpdate()
        .execute();
      for (let at = 0; at < 2; at += 1) {
        const join = codeOf(api.as(kim).invitation.join({ token }));
        joins.push(join.then((code) => settled.push(code)));
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(settled).toEqual([]);
    });
    await Promise.all(joins);
    expect(settled.sort()).toEqual(['done', 'invitation.invalid']);
    const members = await api.as(kim).exhibitor.members({ eventId: event.eventId, exhibitorId });
    expect(members).toHaveLength(1);
    await process.close();
  });

  it('making accounts at once makes one', async () => {
    const token = await tokenFor(api, email);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => createAccount({ token, name: 'Kim', password })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404, 404, 404]);
  });
});

describe('joining as somebody new', () => {
  it('makes the account, joins and signs in', async () => {
    const token = await tokenFor(api, email);
    const answer = await createAccount({ token, name: 'Kim Muster', password });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ kind: 'exhibitor', exhibitorId });
    const cookie = [answer.headers['set-cookie']].flat().join('; ');
    expect(cookie).toMatch(/HttpOnly/i);
    const me = await server.inject({ url: '/trpc/account.me', headers: { cookie } });
    expect(me.json().result.data.json).toMatchObject({
      account: { email, name: 'Kim Muster' },
      hats: [{ kind: 'exhibitor', exhibitorId, role: 'admin' }],
    });
    expect(await participation()).toBe('confirmed');
  });

  it('refuses a weak password, a used link and an address that has an account; nothing is left behind', async () => {
    const token = await tokenFor(api, email);
    const codeFor = async (body: object) => {
      const answer = await createAccount(body);
      return `${answer.statusCode} ${answer.json().refusal.code}`;
    };
    expect(await codeFor({ token, name: 'Kim', password: 'kurz' })).toBe(
      '400 access.invalid_input',
    );
    expect(await codeFor({ token, name: 'Kim', password: 'password123' })).toBe(
      '400 account.password_common',
    );
    expect(await participation()).toBe('invited');
    const nobody = { token: 'b'.repeat(43), name: 'Kim', password };
    expect(await codeFor(nobody)).toBe('404 invitation.invalid');
    await anAccount(api.database, { email });
    expect(await codeFor({ token, name: 'Kim', password })).toBe('409 invitation.account_exists');
    const accounts = await withScope(api.database, { kind: 'system' }, (tx) =>
      tx.selectFrom('auth.user').select('id').where('email', '=', email).execute(),
    );
    expect(accounts).toHaveLength(1);
  });

  it('refuses a page of another origin', async () => {
    const token = await tokenFor(api, email);
    const answer = await server.inject({
      ...{ method: 'POST', url: '/api/invitation/account' },
      ...{ payload: { token, name: 'Kim', password }, headers: { origin: 'https://evil.example' } },
    });
    expect(answer.statusCode).toBe(403);
    expect(await participation()).toBe('invited');
  });
});

describe('asking for a new letter oneself', () => {
  const renew = (token: string) => codeOf(api.as(null).invitation.renewOwn({ token }));

  it('works once the link has lapsed, and only to the invited address', async () => {
    const token = await tokenFor(api, email);
    expect(await renew(token)).toBe('done');
    expect(await lettersTo(api, email)).toHaveLength(1);
    api.time.now = new Date(start.getTime() + 14 * 86_400_000);
    expect(await renew(token)).toBe('done');
    const letters = await lettersTo(api, email);
    expect(letters).toMatchObject([
      { template: 'invitation-exhibitor' },
      { template: 'invitation-exhibitor' },
    ]);
    expect(await open(await tokenFor(api, email))).toMatchObject({ standing: 'open' });
  });

  it('answers the same for a wrong link, and writes one letter when asked ten times', async () => {
    expect(await renew('c'.repeat(43))).toBe('done');
    const token = await tokenFor(api, email);
    api.time.now = new Date(start.getTime() + 20 * 86_400_000);
    const answers = await Promise.all(Array.from({ length: 10 }, () => renew(token)));
    expect(new Set(answers)).toEqual(new Set(['done']));
    expect(await lettersTo(api, email)).toHaveLength(2);
  });

  it('does nothing for an exhibitor that left, or one of another event with the same address', async () => {
    const other = await anEvent(api.database);
    await anExhibitor(api.database, { ...other, contact_email: email });
    const token = await tokenFor(api, email);
    await owner.exhibitor.end({ eventId: event.eventId, exhibitorId, to: 'cancelled' });
    api.time.now = new Date(start.getTime() + 20 * 86_400_000);
    expect(await renew(token)).toBe('done');
    expect(await lettersTo(api, email)).toHaveLength(1);
  });
});

describe('an invitation that nobody answers', () => {
  const run = () => remindOfInvitations(api.services, new AbortController().signal);
  const at = (iso: string) => {
    api.time.now = new Date(iso);
  };
  const sent = async () => (await lettersTo(api, email)).length;

  it('is sent once more four days before it lapses, by day, and both links work', async () => {
    const first = await tokenFor(api, email);
    at('2026-02-12T08:00:00Z');
    await run();
    expect(await sent()).toBe(1);
    at('2026-02-12T12:00:00Z');
    await Promise.all([run(), run()]);
    await run();
    expect(await sent()).toBe(2);
    const second = await tokenFor(api, email);
    expect(second).not.toBe(first);
    for (const token of [first, second]) {
      expect(await api.as(null).invitation.open({ token })).toMatchObject({ standing: 'open' });
    }
    const facts = await owner.fact.list({ eventId: event.eventId });
    expect(JSON.stringify(facts)).toContain('invitation.reminded');
    // Sent anew by hand, it begins anew: both letters before it are worthless.
    await owner.invitation.resend({ eventId: event.eventId, exhibitorIds: [exhibitorId] });
    for (const token of [first, second]) {
      expect(await api.as(null).invitation.open({ token })).toEqual({ standing: 'unknown' });
    }
  });

  it('is not sent to who joined or left, nor after it has lapsed', async () => {
    at('2026-02-16T12:00:00Z');
    await run();
    expect(await sent()).toBe(1);
    at('2026-02-12T12:00:00Z');
    await owner.exhibitor.end({ eventId: event.eventId, exhibitorId, to: 'cancelled' });
    await run();
    expect(await sent()).toBe(1);
  });
});
