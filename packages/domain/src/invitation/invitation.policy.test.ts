import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnInvitation } from './invitation.policy.ts';

it.each([
  ['invite_exhibitor', 'owner manager', ''],
  ['invite_team', 'owner', ''],
  ['invite_member', '', 'admin'],
] as const)('%s is for %j of the team and %j of the booth', (act, team, booth) => {
  const inTeam = teamRoles.filter((role) => mayActOnInvitation({ kind: 'organiser', role }, act));
  const inBooth = exhibitorRoles.filter((role) =>
    mayActOnInvitation({ kind: 'exhibitor', role }, act),
  );
  expect(inTeam.join(' ')).toBe(team);
  expect(inBooth.join(' ')).toBe(booth);
});
