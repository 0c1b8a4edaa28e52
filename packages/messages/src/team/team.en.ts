import type { Translated } from '../translated.ts';
import type { teamFactsDe, teamRefusalsDe, teamStatesDe } from './team.de.ts';

export const teamRefusalsEn = {
  team: {
    last_owner: 'An event needs an owner. Pass the role on first.',
    not_a_member: 'This person is no longer in the team.',
  },
} as const satisfies Translated<typeof teamRefusalsDe>;

export const teamStatesEn = {
  teamRole: {
    owner: 'Owner',
    manager: 'Manager',
    planner: 'Hall planner',
    reviewer: 'Reviewer',
    sponsorship: 'Sponsorship',
    viewer: 'Read only',
  },
} as const satisfies Translated<typeof teamStatesDe>;

export const teamFactsEn = {
  team: {
    role_changed: 'Role in the team changed',
    member_removed: 'Person removed from the team',
    member_joined: 'Person joined the team',
  },
} as const satisfies Translated<typeof teamFactsDe>;
