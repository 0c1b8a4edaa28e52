import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnExhibitor, mayActOnMember } from './exhibitor.policy.ts';

type Act = Parameters<typeof mayActOnExhibitor>[1];
const team: Record<Act, string> = {
  view: 'owner manager planner reviewer sponsorship viewer',
  invite: 'owner manager',
  import: 'owner manager',
  edit: 'owner manager',
  comment: 'owner manager',
  decide: 'owner manager',
};

describe('what the team may do with exhibitors', () => {
  it.each(Object.keys(team) as Act[])('%s', (act) => {
    const may = teamRoles.filter((role) => mayActOnExhibitor({ kind: 'organiser', role }, act));
    expect(may.join(' ')).toBe(team[act]);
    const booths = exhibitorRoles.filter((role) =>
      mayActOnExhibitor({ kind: 'exhibitor', role }, act),
    );
    expect(booths).toEqual([]);
  });
});

describe('what people of a booth may do with each other', () => {
  it.each([
    ['view', 'admin editor scanner'],
    ['change', 'admin'],
  ] as const)('%s', (act, expected) => {
    const may = exhibitorRoles.filter((role) => mayActOnMember({ kind: 'exhibitor', role }, act));
    expect(may.join(' ')).toBe(expected);
    expect(teamRoles.some((role) => mayActOnMember({ kind: 'organiser', role }, act))).toBe(false);
  });
});
