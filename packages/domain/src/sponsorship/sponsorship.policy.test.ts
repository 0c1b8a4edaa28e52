import { describe, expect, it } from 'vitest';
import { exhibitorRoles } from '../exhibitor-role.ts';
import { teamRoles } from '../team-role.ts';
import { mayActOnSponsorship } from './sponsorship.policy.ts';

describe('who may do what with sponsorships', () => {
  it.each([
    ['view', 'owner manager planner reviewer sponsorship viewer', ''],
    ['manage', 'owner manager sponsorship', ''],
    ['viewOwn', '', 'admin editor'],
    ['givePass', '', 'admin editor'],
    ['sign', '', 'admin'],
  ] as const)('%s', (act, team, booth) => {
    const may = {
      team: teamRoles.filter((role) => mayActOnSponsorship({ kind: 'organiser', role }, act)),
      booth: exhibitorRoles.filter((role) => mayActOnSponsorship({ kind: 'exhibitor', role }, act)),
    };
    expect(may.team.join(' ')).toBe(team);
    expect(may.booth.join(' ')).toBe(booth);
  });
});
