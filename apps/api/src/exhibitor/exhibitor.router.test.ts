import { withScope } from '@foyer/database/scope.ts';
import { participations } from '@foyer/domain/exhibitor/participation.rules.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let event: { eventId: never };
let manager: Caller;
beforeEach(async () => {
  event = (await anEvent(api.database)) as never;
  manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const exhibitor = async (given: Parameters<typeof anExhibitor>[1] | object = {}) =>
  (await anExhibitor(api.database, { ...event, ...given })) as { exhibitorId: never; name: string };

describe('the list of exhibitors', () => {
  it('tells stand, listing, people and last activity of each, and nothing of another event', async () => {
    const one = await exhibitor({ name: 'Alpha' });
    await exhibitor({ name: 'Beta', comment: 'zahlt spät' });
    const other = await anEvent(api.database);
    await anExhibitor(api.database, { ...other, name: 'Fremd' });
    const hall = await aHall(api.database, event);
    const stand = await aStand(api.database, { ...event, ...hall, number: 'A7' });
    await manager.stand.assign({ ...event, ...one, standId: stand.standId as never });
    const admin = await aBoothMember(api.database, { ...event, exhibitorId: one.exhibitorId });
    await withScope(api.database, { kind: 'system' }, async (tx) => {
      await tx
        .insertInto('listing_revision')
        .values(
          (['published', 'submitted'] as const).map((status, at) => ({
            ...{ event_id: event.eventId, exhibitor_id: one.exhibitorId, number: at + 1, status },
            ...{ content: '{}', submitted_at: api.time.now },
          })) as never,
        )
        .execute();
      await tx
        .insertInto('fact')
        .values({
          ...{ event_id: event.eventId, exhibitor_id: one.exhibitorId, audience: 'both' },
          ...{ noun: 'listing', noun_id: one.exhibitorId, type: 'listing.submitted' },
          ...{ actor_account_id: admin.accountId, actor_name: admin.name, at: api.time.now },
        })
        .execute();
    });
    const rows = await manager.exhibitor.list(event);
    expect(rows.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(rows[0]).toMatchObject({
      stands: [{ number: 'A7', kind: 'assigned' }],
      listing: { isPublished: true, review: 'submitted' },
      memberCount: 1,
      lastActiveAt: api.time.now,
      hasComment: false,
    });
    expect(rows[1]).toMatchObject({
      stands: [],
      listing: { isPublished: false, review: 'none' },
      memberCount: 0,
      lastActiveAt: null,
      hasComment: true,
    });
  });

  it('does not show a hold that has lapsed', async () => {
    const one = await exhibitor();
    const hall = await aHall(api.database, event);
    const { standId } = await aStand(api.database, { ...event, ...hall });
    const until = new Date(api.time.now.getTime() + 1000);
    await manager.stand.hold({ ...event, ...one, standId: standId as never, until });
    expect((await manager.exhibitor.list(event))[0]?.stands).toHaveLength(1);
    const before = api.time.now;
    api.time.now = until;
    const later = api.as(await aTeamMember(api.database, { ...event, role: 'viewer' }));
    expect((await later.exhibitor.list(event))[0]?.stands).toEqual([]);
    api.time.now = before;
  });
});

describe('one exhibitor', () => {
  it('is shown with its people', async () => {
    const one = await exhibitor({ legal_name: 'Alpha Gesellschaft mbH' });
    const member = await aBoothMember(api.database, {
      ...event,
      exhibitorId: one.exhibitorId,
      role: 'editor',
    });
    const detail = await manager.exhibitor.get({ ...event, exhibitorId: one.exhibitorId });
    expect(detail).toMatchObject({
      legalName: 'Alpha Gesellschaft mbH',
      members: [{ accountId: member.accountId, email: member.email, role: 'editor' }],
    });
  });

  it('of another event is not found, by whatever procedure', async () => {
    const other = await anEvent(api.database);
    const foreign = await anExhibitor(api.database, other);
    const at = { ...event, exhibitorId: foreign.exhibitorId as never };
    const answers = await Promise.all([
      codeOf(manager.exhibitor.get(at)),
      codeOf(manager.exhibitor.edit({ ...at, change: { name: 'Meins' } })),
      codeOf(manager.exhibitor.comment({ ...at, was: '', text: 'x' })),
      codeOf(manager.exhibitor.end({ ...at, to: 'cancelled' })),
      codeOf(manager.exhibitor.reinstate(at)),
      codeOf(
        manager.invitation.inviteToExhibitor({
          ...{ ...at, email: 'a@example.org', name: '', locale: 'de', role: 'admin' },
        }),
      ),
    ]);
    expect(new Set(answers)).toEqual(new Set(['exhibitor.not_found']));
  });

  it('is edited field by field; the history tells what changed, and nothing where nothing did', async () => {
    const one = await exhibitor({ name: 'Alpha', contact_name: 'Kim' });
    const at = { ...event, exhibitorId: one.exhibitorId };
    await manager.exhibitor.edit({ ...at, change: { name: 'Alpha AG', contactName: 'Kim' } });
    await manager.exhibitor.edit({ ...at, change: { contactEmail: 'NEU@Example.org' } });
    await manager.exhibitor.edit({ ...at, change: { contactEmail: 'neu@example.org' } });
    expect(await manager.exhibitor.get(at)).toMatchObject({
      name: 'Alpha AG',
      contactName: 'Kim',
      contactEmail: 'neu@example.org',
    });
    const facts = await manager.fact.list({ ...event, exhibitorId: one.exhibitorId });
    expect(facts.filter(({ type }) => type === 'exhibitor.edited')).toHaveLength(2);
    expect(facts.find(({ after }) => after?.['name'])).toMatchObject({
      before: { name: 'Alpha' },
      after: { name: 'Alpha AG' },
    });
  });

  it('cannot take the name of another one, however it is written', async () => {
    await exhibitor({ name: 'Alpha' });
    const two = await exhibitor({ name: 'Beta' });
    const call = manager.exhibitor.edit({
      ...event,
      exhibitorId: two.exhibitorId,
      change: { name: 'ALPHA' },
    });
    expect(await codeOf(call)).toBe('exhibitor.name_taken');
  });
});

describe('the internal comment', () => {
  it('is for the team alone, and does not overwrite what somebody else wrote', async () => {
    const one = await exhibitor();
    const at = { ...event, exhibitorId: one.exhibitorId };
    await manager.exhibitor.comment({ ...at, was: '', text: 'braucht Ruhe' });
    expect(await codeOf(manager.exhibitor.comment({ ...at, was: '', text: 'laut' }))).toBe(
      'exhibitor.changed_meanwhile',
    );
    expect((await manager.exhibitor.get(at)).comment).toBe('braucht Ruhe');
    const booth = api.as(await aBoothMember(api.database, at));
    const facts = await booth.fact.listOfBooth(at);
    expect(JSON.stringify(facts)).not.toContain('Ruhe');
  });
});

describe('the participation', () => {
  const standingOf = async (exhibitorId: never) =>
    (await manager.exhibitor.get({ ...event, exhibitorId })).participation;

  it('ends by the exhibitor’s word or the organiser’s, once, and can be taken up again', async () => {
    const { exhibitorId } = await exhibitor();
    const at = { ...event, exhibitorId };
    await manager.exhibitor.end({ ...at, to: 'withdrawn' });
    expect(await codeOf(manager.exhibitor.end({ ...at, to: 'cancelled' }))).toBe(
      'exhibitor.wrong_participation',
    );
    expect(await manager.exhibitor.reinstate(at)).toEqual({ participation: 'invited' });
    await aBoothMember(api.database, at);
    await manager.exhibitor.end({ ...at, to: 'cancelled' });
    expect(await manager.exhibitor.reinstate(at)).toEqual({ participation: 'confirmed' });
    expect(await codeOf(manager.exhibitor.reinstate(at))).toBe('exhibitor.wrong_participation');
    expect(await standingOf(exhibitorId)).toBe('confirmed');
  });

  it('that ends makes open invitations worthless', async () => {
    const { exhibitorId } = await manager.invitation.inviteExhibitor({
      ...{ ...event, name: 'Alpha', contactName: '', contactEmail: 'a@example.org', locale: 'de' },
    });
    const at = { ...event, exhibitorId };
    expect(await manager.invitation.listOfExhibitor(at)).toHaveLength(1);
    await manager.exhibitor.end({ ...at, to: 'cancelled' });
    expect(await manager.invitation.listOfExhibitor(at)).toEqual([]);
  });

  it('that is taken up again sends a new invitation to who has not joined yet, and to nobody else', async () => {
    const { exhibitorId } = await manager.invitation.inviteExhibitor({
      ...{ ...event, name: 'Beta', contactName: '', contactEmail: 'b@example.org', locale: 'en' },
    });
    const at = { ...event, exhibitorId };
    const lettersTo = async (address: string) => {
      const { mails } = await manager.mail.list(event);
      return mails.filter(({ toAddress }) => toAddress === address);
    };
    await manager.exhibitor.end({ ...at, to: 'withdrawn' });
    await manager.exhibitor.reinstate(at);
    expect(await manager.invitation.listOfExhibitor(at)).toMatchObject([
      { email: 'b@example.org', role: 'admin', standing: 'open' },
    ]);
    expect(await lettersTo('b@example.org')).toHaveLength(2);
    await aBoothMember(api.database, at);
    await manager.exhibitor.end({ ...at, to: 'withdrawn' });
    await manager.exhibitor.reinstate(at);
    expect(await manager.invitation.listOfExhibitor(at)).toEqual([]);
    expect(await lettersTo('b@example.org')).toHaveLength(2);
  });

  it('that ends frees the stand and takes the listing off the public pages, until it is taken up again', async () => {
    const one = await exhibitor();
    const at = { ...event, exhibitorId: one.exhibitorId };
    const hall = await aHall(api.database, event);
    const { standId } = await aStand(api.database, { ...event, ...hall });
    await manager.stand.assign({ ...at, standId: standId as never });
    await manager.stand.actOnMany({ ...event, standIds: [standId as never], act: 'publish' });
    const row = { event_id: event.eventId, exhibitor_id: one.exhibitorId, number: 1 };
    await withScope(api.database, { kind: 'system' }, (tx) =>
      tx
        .insertInto('listing_revision')
        .values({ ...row, status: 'published', content: '{}', submitted_at: api.time.now } as never)
        .execute(),
    );
    const seenOutside = () =>
      withScope(api.database, { kind: 'public', eventId: event.eventId }, async (tx) => ({
        listings: (await tx.selectFrom('listing_revision').select('number').execute()).length,
        stands: (await tx.selectFrom('stand_assignment').select('kind').execute()).length,
      }));
    expect(await seenOutside()).toEqual({ listings: 1, stands: 1 });
    await manager.exhibitor.end({ ...at, to: 'withdrawn' });
    expect(await seenOutside()).toEqual({ listings: 0, stands: 0 });
    const [stand] = (await manager.stand.plan(event)).stands;
    expect(stand).toMatchObject({ status: 'available', occupancy: null });
    await manager.exhibitor.reinstate(at);
    expect(await seenOutside()).toEqual({ listings: 1, stands: 0 });
  });

  it('has the same words in the database as in the rules', async () => {
    const { rows } = await withScope(api.database, { kind: 'system' }, (tx) =>
      sql<{ words: string }>`select pg_get_constraintdef(oid) as words from pg_constraint
        where conrelid = 'exhibitor'::regclass and contype = 'c'`.execute(tx),
    );
    const check = rows.map(({ words }) => words).find((words) => words.includes('participation'));
    expect([...(check ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word).sort()).toEqual(
      [...participations].sort(),
    );
  });
});

describe('the people of a booth', () => {
  let admin: TestAccount;
  let scanner: TestAccount;
  let at: { eventId: never; exhibitorId: never };
  beforeEach(async () => {
    at = { ...event, exhibitorId: (await exhibitor()).exhibitorId };
    admin = await aBoothMember(api.database, at);
    scanner = await aBoothMember(api.database, { ...at, role: 'scanner' });
  });

  it('see each other; an administrator gives roles and takes people out, at once', async () => {
    const accountId = scanner.accountId as never;
    await api.as(admin).exhibitor.changeMemberRole({ ...at, accountId, role: 'editor' });
    const members = await api.as(scanner).exhibitor.members(at);
    expect(members.map(({ role }) => role).sort()).toEqual(['admin', 'editor']);
    await api.as(admin).exhibitor.removeMember({ ...at, accountId });
    expect(await codeOf(api.as(scanner).exhibitor.members(at))).toBe('access.not_found');
    const facts = await api.as(admin).fact.listOfBooth(at);
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'exhibitor.member_removed',
      'exhibitor.member_role_changed',
    ]);
  });

  it('keep their last administrator, and know only themselves', async () => {
    const booth = api.as(admin);
    const own = admin.accountId as never;
    expect(await codeOf(booth.exhibitor.removeMember({ ...at, accountId: own }))).toBe(
      'exhibitor.last_admin',
    );
    expect(
      await codeOf(booth.exhibitor.changeMemberRole({ ...at, accountId: own, role: 'scanner' })),
    ).toBe('exhibitor.last_admin');
    const neighbour = await exhibitor();
    const stranger = await aBoothMember(api.database, { ...event, ...neighbour });
    expect(
      await codeOf(booth.exhibitor.removeMember({ ...at, accountId: stranger.accountId as never })),
    ).toBe('exhibitor.not_a_member');
  });

  it('still have an administrator when two of them step down at once', async () => {
    const second = await aBoothMember(api.database, at);
    const stepDown = (account: TestAccount) =>
      codeOf(
        api.as(account).exhibitor.changeMemberRole({
          ...{ ...at, accountId: account.accountId as never, role: 'editor' },
        }),
      );
    const answers = await Promise.all([stepDown(admin), stepDown(second)]);
    expect(answers.sort()).toEqual(['done', 'exhibitor.last_admin']);
  });
});
