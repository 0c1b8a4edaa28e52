import type { EnquiryRefusalCode } from '@foyer/domain/enquiry/enquiry.refusals.ts';
import type { EnquiryStatus } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const enquiryRefusalsDe = {
  enquiry: {
    not_found: 'Diese Anfrage gibt es nicht mehr.',
    wrong_status:
      'Die Anfrage hat inzwischen jemand aus Ihrem Team bearbeitet. Es wurde nichts verschickt.',
    too_many:
      'Von hier kamen gerade zu viele Nachrichten. Ihr Text steht noch im Feld. Bitte versuchen Sie es später noch einmal.',
    too_many_links:
      'Die Nachricht enthält mehr als {max, plural, one {# Link} other {# Links}}. Bitte lassen Sie einige weg.',
    form_expired: 'Das Formular war nicht mehr gültig. Bitte senden Sie es noch einmal ab.',
  },
} as const satisfies SentencesOf<EnquiryRefusalCode>;

export const enquiryStatesDe = {
  enquiry: { received: 'Offen', answered: 'Beantwortet', dismissed: 'Ohne Antwort erledigt' },
} as const satisfies { enquiry: Record<EnquiryStatus, string> };

export const enquiryFactsDe = {
  enquiry: {
    received: 'Anfrage über die öffentliche Seite eingegangen',
    answered: 'Anfrage beantwortet',
    dismissed: 'Anfrage ohne Antwort erledigt',
    reopened: 'Anfrage wieder geöffnet',
    erased: '{count, plural, one {# Anfrage} other {# Anfragen}} nach Ablauf der Frist gelöscht',
  },
} as const;
