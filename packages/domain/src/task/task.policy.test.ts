import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnTask } from './task.policy.ts';

type Act = Parameters<typeof mayActOnTask>[1];
const team = (act: Act) =>
  teamRoles.filter((role) => mayActOnTask({ kind: 'organiser', role }, act));
const booth = (act: Act) =>
  exhibitorRoles.filter((role) => mayActOnTask({ kind: 'exhibitor', role }, act));

describe('the policy of tasks', () => {
  it('lets everybody with a role look', () => {
    expect([team('view'), booth('view')]).toEqual([teamRoles, exhibitorRoles]);
  });
  it('leaves finishing to the booth, but not to its scanners', () => {
    expect([team('finish'), booth('finish')]).toEqual([[], ['admin', 'editor']]);
  });
  it('leaves asking and reminding to owner and manager', () => {
    expect([team('manage'), booth('manage')]).toEqual([['owner', 'manager'], []]);
  });
});
