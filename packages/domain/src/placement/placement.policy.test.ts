import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnPlacement } from './placement.policy.ts';

type Act = Parameters<typeof mayActOnPlacement>[1];
const team = (act: Act) =>
  teamRoles.filter((role) => mayActOnPlacement({ kind: 'organiser', role }, act));
const booth = (act: Act) =>
  exhibitorRoles.filter((role) => mayActOnPlacement({ kind: 'exhibitor', role }, act));

describe('the policy of placement', () => {
  it('lets the whole team look, and the planners propose', () => {
    expect([team('view'), booth('view')]).toEqual([teamRoles, []]);
    expect([team('propose'), booth('propose')]).toEqual([['owner', 'manager', 'planner'], []]);
  });
  it('leaves wishes to the exhibitor', () => {
    expect([team('read'), booth('read')]).toEqual([[], exhibitorRoles]);
    expect([team('wish'), booth('wish')]).toEqual([[], ['admin', 'editor']]);
  });
});
