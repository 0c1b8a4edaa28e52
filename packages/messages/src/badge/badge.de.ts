import type { BadgeRefusalCode } from '@foyer/domain/badge/badge.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const badgeRefusalsDe = {
  badge: {
    link_unknown: 'Dieser Link gilt nicht oder nicht mehr.',
    lead_unknown: 'Diesen Eintrag gibt es nicht mehr.',
    lead_erased: 'Das ist bereits gelöscht.',
    nothing_to_withdraw: 'Hier ist nichts freigegeben. Es hat sich nichts geändert.',
    refuses:
      'Sie haben festgelegt, dass niemand Ihren Ausweis erfassen darf. Ändern Sie das zuerst unter „Für alle Aussteller“.',
    exhibitor_unknown: 'Diesen Aussteller gibt es hier nicht.',
    hand_over_off: 'Bei dieser Veranstaltung werden keine Kontakte übergeben.',
    wording_missing: 'Bei dieser Veranstaltung werden keine Angaben weitergegeben.',
  },
} as const satisfies SentencesOf<BadgeRefusalCode>;
