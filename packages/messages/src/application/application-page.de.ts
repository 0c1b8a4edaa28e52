import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { ApplicationAct } from '@foyer/domain/public-page.ts';

/** The public page of the call, and what the form says by which one begins. */
export const callPageDe = {
  title: 'Aussteller werden',
  until: 'Bewerbungen bis {date}',
  soon: 'Bewerbungen sind ab {date} möglich.',
  closedTitle: 'Die Bewerbungsfrist ist abgelaufen',
  closed:
    'Neue Bewerbungen sind nicht mehr möglich. Haben Sie sich beworben, finden Sie den Stand über den Link in unserer E-Mail.',
  start: 'Bewerbung beginnen',
  startText:
    'Wir schicken Ihnen einen Link. Darüber füllen Sie die Bewerbung in Ruhe aus; ein Konto brauchen Sie dafür nicht. Haben Sie schon begonnen, kommen Sie so wieder an Ihre Bewerbung.',
  fields: { name: 'Organisation', contactName: 'Ihr Name', email: 'Ihre E-Mail-Adresse' },
  issues: {
    required: 'Bitte füllen Sie dieses Feld aus.',
    too_short: 'Das ist zu kurz.',
    too_long: 'Das ist zu lang.',
    email: 'Bitte geben Sie eine vollständige E-Mail-Adresse an.',
    invalid: 'Hier sind Zeichen enthalten, die nicht gehen.',
  },
  look: 'Bitte sehen Sie sich die markierten Felder an.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  trap: 'Bitte freilassen',
  send: 'Link zuschicken',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sent: 'Wir haben einen Link an {email} geschickt. Öffnen Sie ihn, um die Bewerbung auszufüllen. Ist nach ein paar Minuten nichts da, sehen Sie bitte im Spam-Ordner nach.',
  privacy:
    'Ihre Angaben sieht nur {organiser}. Was Sie nicht einreichen, sieht niemand; alles wird nach dem {until} gelöscht.',
  privacyLink: 'Datenschutzerklärung',
} as const;

export const applicationPageDe = {
  title: 'Ihre Bewerbung',
  of: 'Bewerbung von {name}',
  until: 'Einreichen bis {date}',
  contact: 'Wer sich bewirbt',
  fields: { name: 'Organisation', contactName: 'Ansprechperson', email: 'E-Mail-Adresse' },
  emailHelp: 'An diese Adresse schreiben wir.',
  questions: 'Ihre Angaben',
  noQuestions: 'Mehr müssen wir nicht wissen. Reichen Sie die Bewerbung einfach ein.',
  optionalHelp: 'Alles ohne den Zusatz „freiwillig“ brauchen wir.',
  save: 'Zwischenspeichern',
  submit: 'Bewerbung einreichen',
  submitAgain: 'Erneut einreichen',
  saving: 'Wird gespeichert …',
  saved: 'Alles gespeichert',
  unsaved: 'Noch nicht gespeichert',
  offline: 'Keine Verbindung. Was Sie schreiben, wird gespeichert, sobald sie wieder da ist.',
  words: '{count} von {max} Wörtern',
  look: '{count, plural, one {Eine Angabe fehlt oder passt nicht.} other {# Angaben fehlen oder passen nicht.}} Alles andere ist gespeichert.',
  conflict: {
    text: 'Jemand mit demselben Link hat hier inzwischen etwas anderes geschrieben. Gespeichert ist:',
    empty: 'keine Angabe',
    again: 'Ihr Text steht noch im Feld. Speichern Sie noch einmal, wenn er gelten soll.',
    mine: 'Meinen Text behalten',
    theirs: 'Den anderen übernehmen',
    look: '{count, plural, one {Eine Angabe hat} other {# Angaben hat}} inzwischen jemand anders geändert. Alles andere ist gespeichert.',
  },
  upload: 'Hochladen',
  replace: 'Ersetzen',
  uploading: 'Wird hochgeladen …',
  remove: 'Datei entfernen',
  fileHelp: 'PDF oder Bild, höchstens {max} MB',
  imageHelp: 'Bild, höchstens {max} MB',
  request: 'Rückfrage des Veranstalters',
  note: 'Anmerkung des Veranstalters',
  handedIn: 'Was Sie eingereicht haben',
  noAnswer: 'keine Angabe',
  states: {
    draft: {
      title: 'Noch nicht eingereicht',
      text: 'Was Sie eintragen, wird laufend gespeichert. Eingereicht ist es erst, wenn Sie unten auf „Bewerbung einreichen“ gehen.',
    },
    submitted: {
      title: 'Eingereicht',
      text: 'Ihre Bewerbung liegt vor. Sobald entschieden ist, erhalten Sie eine E-Mail.',
    },
    in_review: {
      title: 'In Prüfung',
      text: 'Ihre Bewerbung wird gerade geprüft. Sobald entschieden ist, erhalten Sie eine E-Mail.',
    },
    changes_requested: {
      title: 'Wir haben eine Rückfrage',
      text: 'Bitte ergänzen Sie Ihre Angaben und reichen Sie die Bewerbung erneut ein.',
    },
    waitlisted: {
      title: 'Auf der Warteliste',
      text: 'Wird ein Platz frei, schreiben wir Ihnen sofort.',
    },
    rejected: {
      title: 'Diesmal leider nicht',
      text: 'Wir können Ihnen diesmal keinen Platz anbieten.',
    },
    withdrawn: {
      title: 'Zurückgezogen',
      text: 'Diese Bewerbung ist zurückgezogen und wird nicht weiter geprüft.',
    },
  } satisfies Partial<Record<ApplicationStatus, { title: string; text: string }>>,
  closed: 'Die Frist ist abgelaufen; die Bewerbung kann nicht mehr eingereicht werden.',
  accepted: {
    title: 'Sie sind dabei',
    text: 'Bitte bestätigen Sie Ihre Teilnahme über den Link in unserer Zusage an {email}.',
    again: 'Link noch einmal zuschicken',
    confirmed: 'Sie haben Ihre Teilnahme bestätigt. Alles Weitere finden Sie im Ausstellerbereich.',
    portal: 'Zum Ausstellerbereich',
    ended: { withdrawn: 'Sie haben abgesagt', cancelled: 'Die Teilnahme ist beendet' },
    reinstated: 'Der Veranstalter hat Sie wieder aufgenommen. Die neue Einladung geht an {email}.',
    withdrawn:
      'Sie haben Ihre Teilnahme abgesagt. Möchten Sie doch kommen, schreiben Sie dem Veranstalter; er kann Sie wieder aufnehmen.',
    cancelled: 'Der Veranstalter hat die Teilnahme beendet.',
  },
  withdraw: {
    act: 'Bewerbung zurückziehen',
    title: 'Bewerbung wirklich zurückziehen?',
    text: 'Sie wird dann nicht weiter geprüft. Solange die Frist läuft, können Sie neu beginnen; Ihre Angaben bleiben dafür erhalten.',
    accepted: 'Ihr Platz wird dann an andere vergeben. Das lässt sich nicht rückgängig machen.',
    confirm: 'Ja, zurückziehen',
    keep: 'Nein, behalten',
  },
  restart: 'Neu beginnen',
  restartText:
    'Ihre bisherigen Angaben bleiben erhalten; Sie können sie ändern und neu einreichen.',
  done: {
    save: 'Gespeichert.',
    submit: 'Ihre Bewerbung ist eingereicht. Eine Bestätigung ist per E-Mail unterwegs.',
    withdraw: 'Zurückgezogen.',
    restart: 'Sie können Ihre Angaben jetzt ändern und neu einreichen.',
    remove_file: 'Die Datei ist entfernt.',
    send_confirmation: 'Der Link ist unterwegs. Kam gerade erst einer, gilt dieser.',
    upload: 'Die Datei ist gespeichert.',
  } satisfies Record<ApplicationAct | 'upload', string>,
  failed: 'Das hat nicht geklappt. Gespeichert ist, was vorher gespeichert war.',
  preview: 'Vorschau: So sehen Bewerbende das Formular. Hier lässt sich nichts absenden.',
  privacy: 'Diese Angaben werden nach dem {until} gelöscht.',
} as const;
