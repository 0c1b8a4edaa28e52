import type { TeamRefusalCode } from '@foyer/domain/team/team.refusals.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const teamRefusalsDe = {
  team: {
    last_owner: 'Eine Veranstaltung braucht eine Leitung. Geben Sie die Rolle zuerst weiter.',
    not_a_member: 'Diese Person gehört nicht mehr zum Team.',
  },
} as const satisfies SentencesOf<TeamRefusalCode>;

export const teamStatesDe = {
  teamRole: {
    owner: 'Leitung',
    manager: 'Organisation',
    planner: 'Hallenplanung',
    reviewer: 'Prüfung der Einträge',
    sponsorship: 'Sponsoring',
    viewer: 'Nur lesen',
  },
} as const satisfies { teamRole: Record<TeamRole, string> };

export const teamFactsDe = {
  team: {
    role_changed: 'Rolle im Team geändert',
    member_removed: 'Person aus dem Team genommen',
    member_joined: 'Person dem Team beigetreten',
  },
} as const;
