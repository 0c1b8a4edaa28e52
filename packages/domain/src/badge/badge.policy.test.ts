import { expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnBadge } from './badge.policy.ts';

it('lets owners and managers send a link, and no exhibitor', () => {
  const team = teamRoles.filter((role) => mayActOnBadge({ kind: 'organiser', role }, 'sendLink'));
  expect(team).toEqual(['owner', 'manager']);
  for (const role of exhibitorRoles) {
    expect(mayActOnBadge({ kind: 'exhibitor', role }, 'sendLink')).toBe(false);
  }
});
