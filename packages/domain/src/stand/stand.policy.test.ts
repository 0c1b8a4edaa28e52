import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnStand } from './stand.policy.ts';

type Act = Parameters<typeof mayActOnStand>[1];
const team = (act: Act) =>
  teamRoles.filter((role) => mayActOnStand({ kind: 'organiser', role }, act));
const booth = (act: Act) =>
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
  it('lets admins and editors of the exhibitor take note of what they are told', () => {
    expect(booth('acknowledge')).toEqual(['admin', 'editor']);
    expect(team('acknowledge')).toEqual([]);
  });
});
