import type { ExhibitorRefusalCode } from '@foyer/domain/exhibitor/exhibitor.refusals.ts';
import type { ListingStandingWord } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const exhibitorRefusalsDe = {
  exhibitor: {
    not_found: 'Diesen Aussteller gibt es hier nicht mehr.',
    name_taken: 'Einen Aussteller mit diesem Namen gibt es bei dieser Veranstaltung schon.',
    wrong_participation:
      'Das geht beim jetzigen Stand der Teilnahme nicht. Vielleicht war jemand anderes schneller; laden Sie die Seite neu.',
    not_taking_part: 'Dieser Aussteller nimmt nicht mehr teil.',
    changed_meanwhile:
      'Jemand anderes hat den Text inzwischen geändert. Ihr Text steht noch im Feld; laden Sie die Seite neu, bevor Sie speichern.',
    not_a_member: 'Diese Person gehört nicht mehr zum Standteam.',
    last_admin:
      'Ein Stand braucht jemanden für die Verwaltung. Geben Sie diese Rolle zuerst an jemand anderen.',
    import_empty: 'In der Liste stehen keine Aussteller.',
    import_workbook:
      'Das ist eine Excel-Mappe. Speichern Sie sie in Excel als „CSV UTF-8“ und wählen Sie dann diese Datei.',
    import_encoding:
      'Die Datei ist kein lesbarer Text. Speichern Sie sie als CSV in UTF-8 und versuchen Sie es noch einmal.',
    import_unclosed_quote:
      'In Zeile {line} beginnt ein Anführungszeichen, das nirgends endet. Schließen Sie es und versuchen Sie es noch einmal.',
    import_missing_columns:
      'Es fehlen Spalten: Gebraucht werden Firma und E-Mail-Adresse. Gefunden: {found}',
    import_too_many_rows:
      'Die Liste hat {rows, number} Zeilen, höchstens {max, number} gehen auf einmal. Teilen Sie sie bitte auf.',
    import_too_large: 'Die Datei ist größer als 5 MB. Teilen Sie sie bitte auf.',
  },
} as const satisfies SentencesOf<ExhibitorRefusalCode>;

export const exhibitorStatesDe = {
  participation: {
    invited: 'Eingeladen',
    applied: 'Beworben',
    in_review: 'In Prüfung',
    changes_requested: 'Rückfrage gestellt',
    to_accept: 'Zusage vorgemerkt',
    to_reject: 'Absage vorgemerkt',
    waitlisted: 'Warteliste',
    accepted: 'Zugesagt',
    rejected: 'Abgesagt',
    confirmed: 'Bestätigt',
    withdrawn: 'Zurückgezogen',
    cancelled: 'Vom Veranstalter abgesagt',
  },
  listingStanding: {
    none: 'Nicht eingereicht',
    submitted: 'Wartet auf Prüfung',
    sent_back: 'Zurückgegeben',
    published: 'Veröffentlicht',
    published_submitted: 'Änderung wartet',
    published_sent_back: 'Änderung zurückgegeben',
  },
} as const satisfies {
  participation: Record<Participation, string>;
  listingStanding: Record<ListingStandingWord, string>;
};

/** The headings of the list as a download. */
export const exhibitorColumnsDe = {
  name: 'Firma',
  participation: 'Teilnahme',
  stands: 'Stand',
  mainName: 'Am Stand von',
  listing: 'Eintrag',
  memberCount: 'Personen',
  contactName: 'Ansprechperson',
  contactEmail: 'E-Mail',
  locale: 'Sprache',
  lastActiveAt: 'Zuletzt aktiv',
} as const;

export const exhibitorFactsDe = {
  exhibitor: {
    invited: 'Aussteller {name} eingeladen',
    accepted: 'Aussteller {name} zugesagt',
    edited: 'Angaben zum Aussteller geändert',
    commented: 'Internen Kommentar geändert',
    confirmed: 'Teilnahme bestätigt',
    withdrawn: 'Teilnahme zurückgezogen',
    cancelled: 'Teilnahme vom Veranstalter abgesagt',
    reinstated: 'Teilnahme wieder aufgenommen',
    member_role_changed: 'Rolle von {name} geändert',
    member_removed: '{name} aus dem Standteam genommen',
  },
} as const;
