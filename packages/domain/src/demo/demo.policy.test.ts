import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnDemo } from './demo.policy.ts';

type Act = Parameters<typeof mayActOnDemo>[1];
const team = (act: Act) =>
  teamRoles.filter((role) => mayActOnDemo({ kind: 'organiser', role }, act));
const booth = (act: Act) =>
  exhibitorRoles.filter((role) => mayActOnDemo({ kind: 'exhibitor', role }, act));

describe('the policy of demos', () => {
  it('lets everybody with a role look', () => {
    expect([team('view'), booth('view')]).toEqual([teamRoles, exhibitorRoles]);
  });
  it('leaves proposing to the booth, but not to its scanners', () => {
    expect([team('propose'), booth('propose')]).toEqual([[], ['admin', 'editor']]);
  });
  it('leaves the programme to owner, manager and planner', () => {
    expect([team('schedule'), booth('schedule')]).toEqual([['owner', 'manager', 'planner'], []]);
  });
});
