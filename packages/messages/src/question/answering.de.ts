import type { AnswerIssue } from '@foyer/domain/question/answer-form.rules.ts';

/** What is said beside fields that are answered. */
export const answeringDe = {
  yes: 'Ja',
  no: 'Nein',
  other: 'Etwas anderes',
  otherWords: 'Was genau?',
  notApplicable: 'Trifft auf uns nicht zu',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  maxWords: 'Höchstens {max} Wörter',
  wordsSoFar: '{count} von höchstens {max} Wörtern',
  minPixels: 'Längere Seite mindestens {min} Pixel',
  rating: '{value} von {max}',
  ratingHelp: '1 heißt sehr gering, {max} sehr hoch',
  issues: {
    required: 'Diese Angabe fehlt noch.',
    too_many_words: 'Das sind mehr Wörter als erlaubt.',
    invalid: 'Das passt nicht zur Frage.',
  } satisfies Record<AnswerIssue, string>,
  /** What fits, by type; said beside a field that holds something else. */
  invalid: {
    email: 'Bitte eine vollständige E-Mail-Adresse, zum Beispiel name@example.org.',
    phone: 'Bitte eine Telefonnummer aus Ziffern, zum Beispiel +49 30 123456.',
    url: 'Bitte eine Adresse im Netz, zum Beispiel https://example.org.',
    number: 'Bitte eine Zahl.',
    date: 'Bitte ein Datum.',
    time: 'Bitte eine Uhrzeit.',
    date_time: 'Bitte Datum und Uhrzeit.',
    short_text: 'Bitte eine Zeile mit höchstens 300 Zeichen.',
  },
} as const;
