import type { QuestionType } from '@foyer/domain/question/question.schema.ts';

import { answeringDe } from './answering.de.ts';

/** What every form of questions says, wherever it is filled in or read. */
export const questionDe = {
  ...answeringDe,
  /** Where the questions of a form are written. */
  editor: {
    number: 'Frage {number, number}',
    add: 'Frage hinzufügen',
    up: 'Frage {number, number} nach oben',
    down: 'Frage {number, number} nach unten',
    remove: 'Frage {number, number} entfernen',
    drag: 'Ziehen, um die Reihenfolge zu ändern',
    moved: '„{name}“ steht jetzt an Stelle {position, number}.',
    label: 'Frage',
    help: 'Hilfe zur Frage',
    type: 'Antwort',
    maxWords: 'Wörter höchstens',
    minPixels: 'Längere Seite mindestens (Pixel)',
    noLimit: 'ohne Grenze',
    optional: 'freiwillig',
    required: 'muss beantwortet werden',
    allowsOther: 'auch eine eigene Antwort zulassen',
    allowsNotApplicable: 'auch „Trifft nicht zu“ zulassen',
    option: 'Möglichkeit {number, number}',
    removeOption: 'Möglichkeit {number, number} entfernen',
    addOption: 'Möglichkeit hinzufügen',
  },
  types: {
    short_text: 'Kurzer Text',
    long_text: 'Langer Text',
    number: 'Zahl',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    url: 'Internetadresse',
    yes_no: 'Ja oder nein',
    one_choice: 'Eine Auswahl',
    several_choices: 'Mehrere zur Auswahl',
    date: 'Datum',
    time: 'Uhrzeit',
    date_time: 'Datum und Uhrzeit',
    country: 'Land',
    rating: 'Bewertung von 1 bis 5',
    file: 'Datei',
    image: 'Bild',
    quantity: 'Menge',
  } satisfies Record<QuestionType, string>,
} as const;
