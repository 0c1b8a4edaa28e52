import type { Translated } from '../translated.ts';
import type { teamDe } from './team.de.ts';

export const teamEn = {
  title: 'Team',
  emptyTitle: 'Nobody in the team yet',
  empty: 'Invite your colleagues.',
} as const satisfies Translated<typeof teamDe>;
