import type { ApplicationRefusalCode } from '@foyer/domain/application/application.refusals.ts';
import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const applicationRefusalsDe = {
  application: {
    not_found: 'Diese Bewerbung gibt es nicht mehr.',
    wrong_status:
      'Die Bewerbung hat inzwischen einen anderen Stand. Laden Sie die Seite bitte neu.',
    call_closed:
      'Die Frist ist abgelaufen. Was Sie geschrieben haben, ist gespeichert, kann aber nicht mehr eingereicht werden.',
    answers_missing: 'Einige Angaben fehlen noch.',
    answer_invalid: 'Diese Antwort passt nicht zur Frage. Sie wurde nicht gespeichert.',
    form_changed_meanwhile:
      'Das Formular wurde inzwischen geändert. Laden Sie die Seite bitte neu; Ihre Antworten bleiben erhalten.',
    file_changed_meanwhile:
      'Hier steht inzwischen eine andere Datei als die, die Sie gesehen haben, oder gar keine mehr. Es bleibt bei dem, was unten steht. Soll Ihre Datei gelten, wählen Sie sie bitte noch einmal aus.',
    form_expired:
      'Das Formular lag zu lange offen oder wurde zu schnell abgeschickt. Bitte senden Sie es noch einmal ab.',
    too_many:
      'Von hier kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einer Stunde noch einmal.',
    too_many_files: 'Mehr als {max} Dateien sind in einer Bewerbung nicht vorgesehen.',
    image_too_small: 'Das Bild ist zu klein: Die längere Seite braucht mindestens {min} Pixel.',
    not_in_team: 'Diese Person gehört nicht mehr zum Team.',
    name_taken:
      'Einen Aussteller namens „{name}“ gibt es bei dieser Veranstaltung schon. Es wurde niemand benachrichtigt.',
    decided_meanwhile:
      'Jemand hat inzwischen anders entschieden. Es ging kein Brief hinaus; sehen Sie die Briefe bitte noch einmal an.',
  },
} as const satisfies SentencesOf<ApplicationRefusalCode>;

export const applicationStatesDe = {
  application: {
    draft: 'Wird geschrieben',
    submitted: 'Eingereicht',
    in_review: 'In Prüfung',
    changes_requested: 'Rückfrage gestellt',
    to_accept: 'Zusage vorgemerkt',
    to_waitlist: 'Warteliste vorgemerkt',
    to_reject: 'Absage vorgemerkt',
    accepted: 'Zugesagt',
    waitlisted: 'Auf der Warteliste',
    rejected: 'Abgesagt',
    withdrawn: 'Zurückgezogen',
  },
} as const satisfies { application: Record<ApplicationStatus, string> };

export const applicationFactsDe = {
  application: {
    submitted: 'Bewerbung von {name} eingereicht',
    submitted_again: 'Bewerbung von {name} ergänzt und erneut eingereicht',
    withdrawn: 'Bewerbung von {name} zurückgezogen',
    restarted: 'Bewerbung von {name} neu begonnen',
    reviewers_named: 'Prüfende für die Bewerbung von {name} benannt',
    changes_requested: 'Rückfrage zur Bewerbung von {name} gestellt',
    decided: 'Über die Bewerbung von {name} entschieden',
    undone: 'Entscheidung über die Bewerbung von {name} zurückgenommen',
    told: 'Entscheidung über die Bewerbung von {name} mitgeteilt',
    commented: 'Bewerbung von {name} kommentiert',
    reminded: 'Begonnene Bewerbungen an die Frist erinnert',
    erased: 'Bewerbungen nach Ablauf der Frist gelöscht',
  },
} as const;

export const applicationColumnsDe = {
  name: 'Organisation',
  status: 'Zustand',
  contactName: 'Ansprechperson',
  contactEmail: 'E-Mail',
  locale: 'Sprache',
  submittedAt: 'Eingereicht am',
  reviewers: 'Prüfende',
} as const;
