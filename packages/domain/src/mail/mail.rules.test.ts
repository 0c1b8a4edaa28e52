import { expect, test } from 'vitest';
import { teamRoles } from '../team-role.ts';
import { mayActOnMail } from './mail.policy.ts';
import { canRetryMail, canWithdrawMail, showsLinks } from './mail.rules.ts';
import { mailStatuses } from './mail.schema.ts';

test.each([
  ['queued', 'allowed'],
  ['failed', 'allowed'],
  ['kept', 'allowed'],
  ['withdrawn', 'allowed'],
  ['sent', 'mail.already_sent'],
] as const)('with a mail server a letter that is %s: %s', (status, answer) => {
  const verdict = canRetryMail({ status, hasServer: true });
  expect(verdict.allowed ? 'allowed' : verdict.code).toBe(answer);
});

test.each(mailStatuses)('without a mail server nothing that is %s can be sent', (status) => {
  expect(canRetryMail({ status, hasServer: false }).allowed).toBe(false);
});

test('only what has not left can be stopped', () => {
  expect(mailStatuses.filter((status) => canWithdrawMail(status).allowed)).toEqual(['queued']);
});

test('links stand in full only in a letter that nothing else delivers', () => {
  const shown = mailStatuses.flatMap((status) =>
    [true, false]
      .filter((hasServer) => showsLinks({ status, hasServer }))
      .map((hasServer) => [status, hasServer]),
  );
  expect(shown).toEqual([['kept', false]]);
});

test('the outbox is for owners and managers, links into the team for owners', () => {
  const whoMay = (act: Parameters<typeof mayActOnMail>[1]) =>
    teamRoles.filter((role) => mayActOnMail({ kind: 'organiser', role }, act));
  expect(whoMay('view')).toEqual(['owner', 'manager']);
  expect(whoMay('retry')).toEqual(['owner', 'manager']);
  expect(whoMay('withdraw')).toEqual(['owner', 'manager']);
  expect(whoMay('see_team_links')).toEqual(['owner']);
  expect(mayActOnMail({ kind: 'exhibitor', role: 'admin' }, 'view')).toBe(false);
});
