import type { DemoRefusalCode } from '@foyer/domain/demo/demo.refusals.ts';
import type { DemoStatus, Equipment } from '@foyer/domain/demo/demo.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const demoRefusalsDe = {
  demo: {
    not_found: 'Diese Vorführung gibt es nicht mehr.',
    place_not_found: 'Diesen Ort gibt es nicht mehr. Wählen Sie bitte einen anderen.',
    product_not_found: 'Dieses Produkt gibt es nicht mehr. Wählen Sie bitte ein anderes.',
    outside_event: 'Die Vorführung muss an den Tagen der Veranstaltung beginnen und enden.',
    presenter_busy:
      'Wer hier vorführt, führt zu dieser Zeit schon etwas anderes vor. Ist es jemand anderes gleichen Namens? Dann geben Sie bitte die E-Mail-Adresse an.',
    closed_over_demos:
      'Dann wäre hier geschlossen, während eine Vorführung im Programm steht. Verlegen Sie sie zuerst.',
    place_closed: 'Dieser Ort ist zu dieser Zeit nicht geöffnet.',
    topic_not_found: 'Dieses Thema gibt es nicht mehr. Wählen Sie bitte ein anderes.',
    nothing_to_publish: 'Es gibt nichts zu veröffentlichen: Die Öffentlichkeit sieht schon alles.',
    place_taken: 'Zu dieser Zeit ist an diesem Ort schon eine andere Vorführung.',
    exhibitor_busy: 'Zu dieser Zeit zeigt der Aussteller schon eine andere Vorführung.',
    plenary: 'Zu dieser Zeit ist Plenum, da wird nichts vorgeführt.',
    plenary_over_demos:
      'Zu dieser Zeit sind schon Vorführungen im Programm. Verlegen Sie sie zuerst.',
    plenary_not_found: 'Dieses Plenum gibt es nicht mehr.',
    too_many_plenaries: 'Mehr als {max} Plenen sind nicht vorgesehen.',
    wrong_status:
      'Die Vorführung hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    not_editable:
      'Diese Vorführung steht im Programm. Änderungen besprechen Sie bitte mit dem Veranstalter.',
    changed_meanwhile:
      'Die Vorführung wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; sehen Sie sich den neuen Stand an und versuchen Sie es dann noch einmal.',
    exhibitor_left: 'Dieser Aussteller nimmt nicht mehr teil.',
    too_many: 'Mehr als {max} Vorführungen eines Ausstellers sind nicht vorgesehen.',
    too_many_places: 'Mehr als {max} Orte sind nicht vorgesehen.',
    place_in_use:
      '{demos, plural, one {Eine Vorführung ist hier geplant oder gewünscht.} other {# Vorführungen sind hier geplant oder gewünscht.}} Verlegen Sie sie zuerst.',
  },
} as const satisfies SentencesOf<DemoRefusalCode>;

export const demoStatesDe = {
  demo: {
    draft: 'Entwurf',
    submitted: 'Eingereicht',
    scheduled: 'Im Programm',
    declined: 'Abgelehnt',
    cancelled: 'Abgesagt',
  },
} as const satisfies { demo: Record<DemoStatus, string> };

export const demoFactsDe = {
  demo: {
    proposed: 'Vorführung „{title}“ angelegt',
    changed: 'Vorführung „{title}“ geändert',
    removed: 'Entwurf der Vorführung „{title}“ gelöscht',
    submitted: 'Vorführung „{title}“ eingereicht',
    scheduled: 'Vorführung „{title}“ ins Programm aufgenommen',
    moved: 'Vorführung „{title}“ verlegt',
    taken_back: 'Vorführung „{title}“ aus dem Programm genommen',
    acknowledged: 'Zeit und Ort der Vorführung „{title}“ bestätigt',
    declined: 'Vorführung „{title}“ abgelehnt',
    cancelled: 'Vorführung „{title}“ abgesagt',
    withdrawn: 'Vorführung „{title}“ zurückgezogen',
    reopened: 'Vorführung „{title}“ wieder aufgenommen',
    place_added: 'Ort „{name}“ für Vorführungen angelegt',
    place_changed: 'Ort „{name}“ für Vorführungen geändert',
    plenary_added: 'Plenum „{title}“ eingetragen',
    plenary_removed: 'Plenum „{title}“ entfernt',
    programme_published: 'Programm als Fassung {number} veröffentlicht',
    place_removed: 'Ort „{name}“ für Vorführungen entfernt',
  },
} as const;

/** What a place has and a demo may need. */
export const equipmentDe = {
  projector: 'Beamer',
  display: 'Bildschirm',
  microphone: 'Mikrofon',
  power: 'Strom',
  network: 'Netzwerk',
  table: 'Tisch',
} as const satisfies Record<Equipment, string>;

/** Where a demo without a place of the programme is shown; also written into facts and letters. */
export const demoPlacesDe = {
  atStand: 'am eigenen Stand',
  atNumber: 'am eigenen Stand ({number})',
} as const;
