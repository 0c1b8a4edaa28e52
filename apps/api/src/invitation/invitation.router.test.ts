import { withScope } from '@foyer/database/scope.ts';
import { invitationStatuses } from '@foyer/domain/invitation/invitation.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import {
  aBoothMember,
  anEvent,
  anExhibitor,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';
import { lettersTo, tokenFor } from './test-letters.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const start = new Date('2026-02-02T09:00:00Z');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);
let event: { eventId: never };
let ownerAccount: TestAccount;
let owner: Caller;
let counter = 0;
const freshEmail = () => `neu${++counter}@example.org`;

beforeEach(async () => {
  api.time.now = start;
  event = (await anEvent(api.database, { name: 'Fachtag', organiser_name: 'Amt' })) as never;
  ownerAccount = await aTeamMember(api.database, event);
  owner = api.as(ownerAccount);
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const newExhibitor = (contactEmail: string, name = `Firma ${contactEmail}`) => ({
  ...{ ...event, name, contactName: 'Kim Muster', contactEmail, locale: 'en' as const },
});

describe('inviting an exhibitor', () => {
  it('makes the exhibitor and writes to its contact in its language', async () => {
    const email = freshEmail();
    const { exhibitorId } = await owner.invitation.inviteExhibitor(newExhibitor(email, 'Alpha'));
    const detail = await owner.exhibitor.get({ ...event, exhibitorId });
    expect(detail).toMatchObject({
      ...{ name: 'Alpha', participation: 'invited', locale: 'en', invitedUntil: days(14) },
    });
    const [letter] = await lettersTo(api, email);
    expect(letter).toMatchObject({ template: 'invitation-exhibitor', locale: 'en' });
    const { rows } = await withScope(api.database, { kind: 'system' }, (tx) =>
      sql<{ stored: string }>`select row_to_json(i)::text as stored from invitation i`.execute(tx),
    );
    const token = await tokenFor(api, email);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ stored }) => stored.includes(token))).toBe(false);
  });

  it('refuses a name that is there already, and writes to nobody', async () => {
    await owner.invitation.inviteExhibitor(newExhibitor(freshEmail(), 'Alpha'));
    const email = freshEmail();
    expect(await codeOf(owner.invitation.inviteExhibitor(newExhibitor(email, 'alpha')))).toBe(
      'exhibitor.name_taken',
    );
    expect(await lettersTo(api, email)).toEqual([]);
  });
});

describe('sending invitations again', () => {
  it('goes to whoever is the contact now; the old link is worthless', async () => {
    const email = freshEmail();
    const { exhibitorId } = await owner.invitation.inviteExhibitor(newExhibitor(email));
    const oldToken = await tokenFor(api, email);
    const successor = freshEmail();
    const at = { ...event, exhibitorId };
    await owner.exhibitor.edit({ ...at, change: { contactEmail: successor } });
    const answer = await owner.invitation.resend({ ...event, exhibitorIds: [exhibitorId] });
    expect(answer).toEqual({ sent: 1, skipped: 0 });
    expect(await api.as(null).invitation.open({ token: oldToken })).toEqual({
      standing: 'unknown',
    });
    const token = await tokenFor(api, successor);
    expect(await api.as(null).invitation.open({ token })).toMatchObject({ standing: 'open' });
    expect(await owner.invitation.listOfExhibitor(at)).toMatchObject([{ email: successor }]);
  });

  it('skips who has people, who left and who is of another event', async () => {
    const open = await owner.invitation.inviteExhibitor(newExhibitor(freshEmail()));
    const joined = await anExhibitor(api.database, event);
    await aBoothMember(api.database, { ...event, ...joined });
    const left = await anExhibitor(api.database, { ...event, participation: 'withdrawn' });
    const foreign = await anExhibitor(api.database, await anEvent(api.database));
    const exhibitorIds = [open, joined, left, foreign].map(({ exhibitorId }) => exhibitorId);
    expect(
      await owner.invitation.resend({ ...event, exhibitorIds: exhibitorIds as never }),
    ).toEqual({ sent: 1, skipped: 3 });
  });

  it('opens one that was taken back', async () => {
    const email = freshEmail();
    const { exhibitorId } = await owner.invitation.inviteExhibitor(newExhibitor(email));
    const at = { ...event, exhibitorId };
    const [sent] = await owner.invitation.listOfExhibitor(at);
    const one = { ...event, invitationId: sent?.invitationId as never };
    await owner.invitation.revokeOfExhibitor(one);
    expect(await codeOf(owner.invitation.revokeOfExhibitor(one))).toBe('invitation.not_open');
    expect(await owner.invitation.listOfExhibitor(at)).toEqual([]);
    await owner.invitation.renewOfExhibitor(one);
    expect(await owner.invitation.listOfExhibitor(at)).toMatchObject([{ standing: 'open' }]);
  });

  it('cannot be done once somebody joined', async () => {
    const kim = await aTeamMember(api.database, { ...event, role: 'viewer' });
    const { exhibitorId } = await owner.invitation.inviteExhibitor(newExhibitor(kim.email));
    const [sent] = await owner.invitation.listOfExhibitor({ ...event, exhibitorId });
    await api.as(kim).invitation.join({ token: await tokenFor(api, kim.email) });
    const one = { ...event, invitationId: sent?.invitationId as never };
    expect(await codeOf(owner.invitation.renewOfExhibitor(one))).toBe(
      'invitation.already_accepted',
    );
    expect(await codeOf(owner.invitation.revokeOfExhibitor(one))).toBe(
      'invitation.already_accepted',
    );
  });
});

describe('inviting colleagues to a booth', () => {
  let at: { eventId: never; exhibitorId: never };
  let booth: Caller;
  beforeEach(async () => {
    at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
    booth = api.as(await aBoothMember(api.database, at));
  });
  const colleague = (email: string) => ({
    ...{ ...at, email, name: 'Jo', locale: 'de' as const, role: 'scanner' as const },
  });

  it('writes to them, lists them while they wait, and takes invitations back', async () => {
    const email = freshEmail();
    await booth.invitation.inviteMember(colleague(email));
    expect(await lettersTo(api, email)).toMatchObject([{ template: 'invitation-member' }]);
    const [waiting] = await booth.invitation.listOfBooth(at);
    expect(waiting).toMatchObject({ email, role: 'scanner', standing: 'open' });
    const one = { ...at, invitationId: waiting?.invitationId as never };
    await booth.invitation.renewOfBooth(one);
    expect(await lettersTo(api, email)).toHaveLength(2);
    await booth.invitation.revokeOfBooth(one);
    expect(await booth.invitation.listOfBooth(at)).toEqual([]);
    const facts = await booth.fact.listOfBooth(at);
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'invitation.renewed',
      'invitation.revoked',
      'invitation.sent',
    ]);
  });

  it('asks nobody twice while the link works, and anew once it has lapsed', async () => {
    const email = freshEmail();
    await booth.invitation.inviteMember(colleague(email));
    const again = { ...colleague(email.toUpperCase()), role: 'editor' as const };
    expect(await codeOf(booth.invitation.inviteMember(again))).toBe('invitation.already_invited');
    api.time.now = days(14);
    const later = api.as(await aBoothMember(api.database, at));
    expect(await later.invitation.listOfBooth(at)).toMatchObject([{ standing: 'expired' }]);
    await later.invitation.inviteMember(again);
    expect(await later.invitation.listOfBooth(at)).toMatchObject([
      { standing: 'open', role: 'editor', expiresAt: days(28) },
    ]);
  });

  it('is one invitation when two administrators ask the same person at once', async () => {
    const email = freshEmail();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => codeOf(booth.invitation.inviteMember(colleague(email)))),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['done', 'invitation.already_invited']));
    expect(await lettersTo(api, email)).toHaveLength(1);
  });

  it('refuses who belongs to it already, and a booth that left', async () => {
    const member = await aBoothMember(api.database, { ...at, role: 'editor' });
    expect(await codeOf(booth.invitation.inviteMember(colleague(member.email)))).toBe(
      'invitation.already_member',
    );
    await owner.exhibitor.end({ ...at, to: 'cancelled' });
    expect(await codeOf(booth.invitation.inviteMember(colleague(freshEmail())))).toBe(
      'invitation.exhibitor_left',
    );
  });

  it('reaches neither the neighbour’s invitations nor the team’s', async () => {
    const neighbour = { ...event, ...(await anExhibitor(api.database, event)) } as never;
    const other = api.as(await aBoothMember(api.database, neighbour));
    await booth.invitation.inviteMember(colleague(freshEmail()));
    const [theirs] = await booth.invitation.listOfBooth(at);
    const invitationId = theirs?.invitationId as never;
    expect(
      await codeOf(
        other.invitation.revokeOfBooth({ ...(neighbour as object), invitationId } as never),
      ),
    ).toBe('invitation.not_found');
    const manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
    await owner.invitation.inviteTeamMember({
      ...{ ...event, email: freshEmail(), name: '', locale: 'de', role: 'viewer' },
    });
    const [ofTeam] = await owner.invitation.listOfTeam(event);
    const team = { ...event, invitationId: ofTeam?.invitationId as never };
    expect(await codeOf(manager.invitation.revokeOfExhibitor(team))).toBe('invitation.not_found');
    expect(await codeOf(booth.invitation.renewOfBooth({ ...team, ...at }))).toBe(
      'invitation.not_found',
    );
  });
});

describe('inviting to the team', () => {
  it('writes, lists, renews and takes back; a member is not asked again', async () => {
    const email = freshEmail();
    const person = { ...event, email, name: 'Jo', locale: 'de' as const, role: 'planner' as const };
    await owner.invitation.inviteTeamMember(person);
    expect(await lettersTo(api, email)).toMatchObject([{ template: 'invitation-team' }]);
    expect(await codeOf(owner.invitation.inviteTeamMember(person))).toBe(
      'invitation.already_invited',
    );
    const [waiting] = await owner.invitation.listOfTeam(event);
    const one = { ...event, invitationId: waiting?.invitationId as never };
    await owner.invitation.renewOfTeam(one);
    await owner.invitation.revokeOfTeam(one);
    expect(await owner.invitation.listOfTeam(event)).toEqual([]);
    expect(
      await codeOf(owner.invitation.inviteTeamMember({ ...person, email: ownerAccount.email })),
    ).toBe('invitation.already_member');
  });
});

it('knows the same statuses in the database as in the rules', async () => {
  const { rows } = await withScope(api.database, { kind: 'system' }, (tx) =>
    sql<{ words: string }>`select pg_get_constraintdef(oid) as words from pg_constraint
      where conname = 'invitation_status_check'`.execute(tx),
  );
  expect([...(rows[0]?.words ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word)).toEqual([
    ...invitationStatuses,
  ]);
});
