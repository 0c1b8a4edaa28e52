import type { LeadRefusalCode } from '@foyer/domain/lead/lead.refusals.ts';
import type { LeadStatus, Temperature } from '@foyer/domain/lead/lead.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const leadRefusalsDe = {
  lead: {
    not_found: 'Diesen Kontakt gibt es nicht mehr.',
    scanning_off: 'Bei dieser Veranstaltung werden keine Ausweise gescannt.',
    entry_invalid: 'Damit lässt sich nichts anfangen. Ist es der Code eines Ausweises?',
    not_captured: 'Dieser Ausweis wurde noch nicht gescannt.',
    consent_outdated:
      'Der Text der Einwilligung ist neu. Bitte laden Sie die Seite neu und fragen Sie noch einmal.',
    badge_cancelled: 'Dieser Ausweis gilt nicht mehr.',
    person_refuses: 'Diese Person möchte nicht erfasst werden.',
    erased: 'Diese Person hat ihre Daten bei Ihnen löschen lassen.',
    photo_unwanted: 'Ohne Einwilligung der Person wird kein Foto behalten.',
    photo_unreadable: 'Dieses Foto ließ sich nicht lesen.',
    too_many_photos: 'Zu diesem Kontakt sind schon genug Fotos da. Entfernen Sie zuerst eines.',
    already_merged: 'Einer dieser Kontakte ist schon mit einem anderen zusammengeführt.',
    form_changed:
      'Die Fragen wurden inzwischen geändert. Bitte laden Sie sie neu; was Sie geschrieben haben, steht noch da.',
    too_many_for_workbook:
      'Eine Excel-Datei fasst hier {maximum} Kontakte. Nehmen Sie CSV, dort passen alle hinein.',
  },
} as const satisfies SentencesOf<LeadRefusalCode>;

export const leadStatesDe = {
  lead: {
    unresolved: 'Code noch unbekannt',
    active: 'Erfasst',
    withdrawn: 'Einwilligung zurückgenommen',
    erased: 'Gelöscht',
  },
  temperature: { cold: 'Kühl', warm: 'Interessiert', hot: 'Heiß' },
} as const satisfies { lead: Record<LeadStatus, string>; temperature: Record<Temperature, string> };

export const leadFactsDe = {
  lead: {
    captured: 'Kontakt erfasst',
    resolved:
      '{leads, plural, one {Zu einem gescannten Ausweis ist die Person jetzt bekannt} other {Zu # gescannten Ausweisen sind die Personen jetzt bekannt}}',
    shared: 'Eine Person hat ihre Angaben freigegeben',
    handed_over: 'Eine Person hat ihren Kontakt übergeben',
    withdrawn: 'Eine Person hat ihre Einwilligung zurückgenommen',
    erased: 'Eine Person hat ihre Daten löschen lassen',
    merged: 'Zwei Kontakte zusammengeführt',
    parted: 'Zwei ähnliche Kontakte als zwei Personen festgehalten',
    merge_undone: 'Zusammenführung zurückgenommen',
    form_saved: 'Fragen für das Gespräch geändert',
    exported: '{leads, plural, one {Einen Kontakt} other {# Kontakte}} ausgegeben',
  },
} as const;

/** Headings of the exported list. */
export const leadColumnsDe = {
  code: 'Ausweiscode',
  name: 'Name',
  organisation: 'Organisation',
  jobTitle: 'Funktion',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
  source: 'Wie erfasst',
  mergedInto: 'Zusammengeführt mit',
  rating: 'Bewertung',
  temperature: 'Interesse',
  tags: 'Schlagworte',
  products: 'Interesse an',
  open: 'Noch offen',
  notes: 'Notizen',
  nextStep: 'Nächster Schritt',
  nextStepOn: 'Nächster Schritt am',
  first: 'Zuerst erfasst',
  last: 'Zuletzt ergänzt',
  by: 'Erfasst von',
  consent: 'Einwilligung',
  fields: 'Einwilligung für',
  version: 'Fassung des Textes',
  language: 'Sprache des Textes',
  consentAt: 'Eingewilligt am',
  channel: 'Weg der Einwilligung',
  withdrawnAt: 'Zurückgenommen am',
  yes: 'ja',
  no: 'nein',
  inPerson: 'im Gespräch',
  badgePage: 'auf der Ausweis-Seite',
  sources: {
    badge: 'Ausweis gescannt',
    typed: 'Code eingetippt',
    card: 'Visitenkarte gescannt',
    visitor: 'von der Person übergeben',
    manual: 'von Hand',
  },
  file: 'kontakte',
} as const;
