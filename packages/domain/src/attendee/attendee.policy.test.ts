import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnAttendee } from './attendee.policy.ts';

it.each(['view', 'edit', 'import', 'print'] as const)(
  'visitors are for owner and manager: %s',
  (act) => {
    expect(teamRoles.filter((role) => mayActOnAttendee({ kind: 'organiser', role }, act))).toEqual([
      'owner',
      'manager',
    ]);
    expect(
      exhibitorRoles.filter((role) => mayActOnAttendee({ kind: 'exhibitor', role }, act)),
    ).toEqual([]);
  },
);
