import type { Translated } from '../translated.ts';
import type { badgeRefusalsDe } from './badge.de.ts';

export const badgeRefusalsEn = {
  badge: {
    link_unknown: 'This link is not valid, or no longer.',
    lead_unknown: 'This entry no longer exists.',
    lead_erased: 'This has already been erased.',
    nothing_to_withdraw: 'Nothing is shared here. Nothing has changed.',
    refuses:
      'You decided that nobody may record your badge. Change that first under “For all exhibitors”.',
    exhibitor_unknown: 'This exhibitor is not here.',
    hand_over_off: 'No contacts are handed over at this event.',
    wording_missing: 'No details are passed on at this event.',
  },
} as const satisfies Translated<typeof badgeRefusalsDe>;
