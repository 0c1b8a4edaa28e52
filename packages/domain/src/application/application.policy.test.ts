import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnApplication } from './application.policy.ts';

it.each([
  ['view', 'owner manager reviewer viewer'],
  ['review', 'owner manager reviewer'],
  ['decide', 'owner manager reviewer'],
  ['tell', 'owner manager'],
] as const)('%s is for %s of the team and nobody of a booth', (act, expected) => {
  const team = teamRoles.filter((role) => mayActOnApplication({ kind: 'organiser', role }, act));
  const booth = exhibitorRoles.filter((role) =>
    mayActOnApplication({ kind: 'exhibitor', role }, act),
  );
  expect([team.join(' '), booth]).toEqual([expected, []]);
});
