import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnStand } from './stand.policy.ts';

const team = (act: 'view' | 'plan' | 'assign') =>
  teamRoles.filter((role) => mayActOnStand({ kind: 'organiser', role }, act));
const booth = (act: 'view' | 'plan' | 'assign') =>
  exhibitorRoles.filter((role) => mayActOnStand({ kind: 'exhibitor', role }, act));

describe('the policy of stands', () => {
  it('lets everybody with a role look', () => {
    expect(team('view')).toEqual(teamRoles);
    expect(booth('view')).toEqual(exhibitorRoles);
  });
  it.each(['plan', 'assign'] as const)('leaves "%s" to owner, manager and planner', (act) => {
    expect(team(act)).toEqual(['owner', 'manager', 'planner']);
    expect(booth(act)).toEqual([]);
  });
});
