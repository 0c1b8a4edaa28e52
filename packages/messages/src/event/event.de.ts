import type { EventRefusalCode } from '@foyer/domain/event/event.refusals.ts';
import type { EventStatus } from '@foyer/domain/event/event.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const eventRefusalsDe = {
  event: {
    slug_taken: 'Diese Adresse hat schon eine andere Veranstaltung. Bitte wählen Sie eine andere.',
    wrong_status: 'Die Veranstaltung steht inzwischen anders. Bitte laden Sie die Seite neu.',
    may_not_create: 'Ihr Konto darf keine Veranstaltungen anlegen.',
    category_in_use:
      'Diese Kategorie steht in {listings, plural, one {einem Eintrag} other {# Einträgen}}. Ändern Sie zuerst die Einträge.',
    too_many_categories: 'Mehr Kategorien gehen nicht.',
    wording_incomplete: 'Der Text muss in beiden Sprachen dastehen.',
  },
} as const satisfies SentencesOf<EventRefusalCode>;

export const eventStatesDe = {
  event: { draft: 'Entwurf', published: 'Öffentlich', archived: 'Archiviert' },
} as const satisfies { event: Record<EventStatus, string> };

export const eventFactsDe = {
  event: {
    created: 'Veranstaltung angelegt',
    changed: 'Angaben zur Veranstaltung geändert',
    published: 'Veranstaltung veröffentlicht',
    unpublished: 'Veranstaltung zurück in den Entwurf genommen',
    archived: 'Veranstaltung archiviert',
    categories_changed: 'Kategorien geändert',
    consent_wording_revised: 'Text der Einwilligung neu gefasst',
  },
} as const;
