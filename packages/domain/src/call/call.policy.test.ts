import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnCall } from './call.policy.ts';

it.each([
  ['view', 'owner manager reviewer viewer'],
  ['edit', 'owner manager'],
] as const)('%s is for %s of the team and nobody of a booth', (act, expected) => {
  const team = teamRoles.filter((role) => mayActOnCall({ kind: 'organiser', role }, act));
  const booth = exhibitorRoles.filter((role) => mayActOnCall({ kind: 'exhibitor', role }, act));
  expect([team.join(' '), booth]).toEqual([expected, []]);
});
