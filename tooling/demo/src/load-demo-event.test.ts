import { withScope } from '@foyer/database/scope.ts';
import { demoAccountSchema } from '@foyer/domain/account/account.schema.ts';
import { demoPassword } from '@foyer/domain/account/demo-password.ts';
import { createTestDatabase } from '@foyer/testing/database.ts';
import { verifyPassword } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { loadDemoEvent } from './load-demo-event.ts';
import { loadedDemoEvent, now, sha256 } from './test-demo.ts';

const demo = loadedDemoEvent();
const { read } = demo;

describe('loading the demo event', () => {
  it('takes no longer than people wait for a first start', () => {
    // About one second; the rest is for a machine that is busy with other tests.
    expect(demo.seconds).toBeLessThan(5);
  });

  it('is refused for a database that has an event, and then changes nothing', async () => {
    const count = () =>
      read((tx) =>
        tx
          .selectFrom('fact')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      );
    const before = await count();
    await expect(loadDemoEvent(demo.database, now)).rejects.toThrow('empty database');
    expect(await count()).toEqual(before);
  });

  it('writes all of it or nothing', async () => {
    const other = await createTestDatabase();
    await withScope(other, { kind: 'system' }, (tx) =>
      tx
        .insertInto('auth.user')
        .values({
          name: 'Somebody else',
          email: 'maren.oltmanns@example.org',
          emailVerified: true,
          image: null,
          locale: null,
        })
        .execute(),
    );
    await expect(loadDemoEvent(other, now)).rejects.toThrow('user_email_key');
    const left = await withScope(other, { kind: 'system' }, async (tx) => ({
      events: await tx.selectFrom('event').select('slug').execute(),
      users: await tx.selectFrom('auth.user').select('name').execute(),
    }));
    expect(left).toEqual({ events: [], users: [{ name: 'Somebody else' }] });
    await other.close();
  });

  it('can be done on any day of the week, around the turn of the year too', async () => {
    for (const day of ['2026-11-28T22:50:00Z', '2026-12-20T05:00:00Z', '2027-03-30T12:00:00Z']) {
      const other = await createTestDatabase();
      await loadDemoEvent(other, new Date(day));
      const facts = await withScope(other, { kind: 'system' }, (tx) =>
        tx.selectFrom('fact').select('at').where('at', '>', new Date(day)).execute(),
      );
      expect(facts).toEqual([]);
      await other.close();
    }
  });
});

describe('the demo accounts', () => {
  it('are seven, of every hat, and begin where there is something to do', async () => {
    const accounts = await read((tx) =>
      tx
        .selectFrom('demo_account')
        .innerJoin('auth.user', 'auth.user.id', 'demo_account.account_id')
        .innerJoin('auth.account', 'auth.account.userId', 'demo_account.account_id')
        .selectAll()
        .orderBy('position')
        .execute(),
    );
    expect(accounts.map(({ hat }) => hat)).toEqual([
      'owner',
      'planner',
      'reviewer',
      'exhibitor_admin',
      'exhibitor_scanner',
      'exhibitor_admin',
      'invited',
    ]);
    for (const account of accounts) {
      demoAccountSchema.parse(account);
      expect(account.emailVerified).toBe(true);
      expect([account.providerId, account.accountId]).toEqual(['credential', account.account_id]);
      expect(await verifyPassword({ hash: account.password ?? '', password: demoPassword })).toBe(
        true,
      );
    }
    const invited = accounts.at(-1);
    const token = invited?.landing.split('/').at(-1) ?? '';
    const invitation = await read((tx) =>
      tx
        .selectFrom('invitation')
        .selectAll()
        .where('token_hash', '=', sha256(token))
        .executeTakeFirstOrThrow(),
    );
    expect([invitation.status, invitation.email]).toEqual(['open', invited?.email]);
  });

  it('see a listing that was sent back', async () => {
    const sentBack = await read((tx) =>
      tx
        .selectFrom('listing_revision as r')
        .innerJoin('exhibitor_member as m', 'm.exhibitor_id', 'r.exhibitor_id')
        .innerJoin('demo_account as a', 'a.account_id', 'm.account_id')
        .select('a.hat')
        .where('r.status', '=', 'sent_back')
        .execute(),
    );
    expect(sentBack.map(({ hat }) => hat).sort()).toEqual(['exhibitor_admin', 'exhibitor_scanner']);
  });
});
