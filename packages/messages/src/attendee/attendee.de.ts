import type { AttendeeRefusalCode } from '@foyer/domain/attendee/attendee.refusals.ts';
import type { AttendeeStatus } from '@foyer/domain/attendee/attendee.schema.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const attendeeRefusalsDe = {
  attendee: {
    not_found: 'Diese Person gibt es hier nicht mehr.',
    badge_code_taken: 'Diesen Ausweiscode hat schon jemand anderes.',
    external_ref_taken: 'Diese Ticketnummer hat schon jemand anderes.',
    changed_meanwhile:
      'Diese Angaben wurden inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; öffnen Sie die Person neu.',
    wrong_status: 'Das ist inzwischen schon geschehen. Laden Sie die Seite bitte neu.',
    nobody_to_print: 'Zu dieser Auswahl gibt es niemanden, der kommt.',
    import_too_large: 'Die Datei ist größer als 30 MB. Teilen Sie sie bitte auf.',
    import_workbook:
      'Das ist eine Arbeitsmappe. Speichern Sie sie in Excel oder LibreOffice als CSV und wählen Sie dann diese Datei.',
    import_encoding:
      'Diese Datei lässt sich nicht als Text lesen. Speichern Sie sie bitte noch einmal als CSV (UTF-8).',
    import_unclosed_quote:
      'In Zeile {line, number} beginnt ein Anführungszeichen, das nirgends endet. Bitte verbessern Sie die Zeile.',
    import_empty: 'In der Datei steht niemand.',
    import_missing_columns:
      'Keine Spalte enthält den Namen. Wählen Sie bei einer „Name“ (oder „Vorname“ und „Nachname“). Gefunden: {found}',
    import_outdated:
      'Die Liste der Teilnehmenden hat sich inzwischen geändert, und damit auch, wer in der Datei fehlt. Es wurde nichts importiert; prüfen Sie die Datei bitte noch einmal.',
    import_too_many_rows:
      'Die Datei hat {rows, number} Zeilen, höchstens {max, number} gehen auf einmal. Teilen Sie sie bitte auf.',
  },
} as const satisfies SentencesOf<AttendeeRefusalCode>;

export const attendeeStatesDe = {
  attendee: { registered: 'Angemeldet', cancelled: 'Storniert' },
} as const satisfies { attendee: Record<AttendeeStatus, string> };

/** Without names: a history cannot forget people, and has to. */
export const attendeeFactsDe = {
  attendee: {
    imported:
      'Teilnehmende importiert: {added, plural, =0 {niemand neu} one {# neu} other {# neu}}, {changed, plural, =0 {niemand geändert} one {# geändert} other {# geändert}}{cancelled, plural, =0 {} one {, # storniert} other {, # storniert}}',
    added: 'Eine teilnehmende Person hinzugefügt',
    changed: 'Angaben einer teilnehmenden Person geändert',
    cancelled: 'Eine Teilnahme storniert',
    reinstated: 'Eine stornierte Teilnahme wieder aufgenommen',
    exported:
      'Liste der Teilnehmenden heruntergeladen ({count, plural, one {# Person} other {# Personen}})',
    retention_ended:
      'Aufbewahrung beendet: {attendees, plural, one {# Person} other {# Personen}} und {leads, plural, one {# Kontakt} other {# Kontakte}} gelöscht',
    badges_printed:
      '{count, plural, one {# Ausweis als PDF erstellt} other {# Ausweise als PDF erstellt}}',
  },
} as const;

/** The columns of the download. */
export const attendeeColumnsDe = {
  name: 'Name',
  organisation: 'Organisation',
  email: 'E-Mail',
  ticket: 'Ticket',
  status: 'Status',
  badgeCode: 'Badge-Code',
  shortCode: 'Kurzcode',
  externalRef: 'Ticketnummer',
} as const;
