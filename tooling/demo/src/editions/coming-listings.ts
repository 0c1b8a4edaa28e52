import { formularium } from '../exhibitors/formularium.ts';
import { nachtanker } from '../exhibitors/nachtanker.ts';
import type { ListingChanges, RevisionStory } from './edition.ts';

/** What exhibitors changed after their listing was public, and what the review said. */

/** Sent back: a promise too many, an English line too few, a link that does not open. */
export const nachtankerRevised: ListingChanges = {
  tagline: { de: 'Nie wieder Lösegeld: Sicherung, die garantiert hält.', en: '' },
  description: {
    de: `${nachtanker.description.de} Neu in diesem Jahr: Wer mag, meldet sein Haus am Stand für eine kostenlose Probe an. Wir spielen ein Fachverfahren Ihrer Wahl zurück und besprechen danach, was gefehlt hat.`,
    en: `${nachtanker.description.en} New this year: sign your town hall up at the stand for a free rehearsal. We restore a system of your choice and then talk through what was missing.`,
  },
  links: [
    ...nachtanker.links.filter(({ kind }) => kind !== 'other'),
    {
      kind: 'other',
      url: 'https://nachtanker.example.org/checkliste-24h',
      label: 'Checkliste: die ersten 24 Stunden',
    },
  ],
};

export const nachtankerComments: RevisionStory['comments'] = [
  {
    field: 'tagline',
    body: '„Garantiert“ können wir in unserem Verzeichnis nicht so stehen lassen. Bitte schreiben Sie, was die Sicherung leistet, ohne einen Ausgang zu versprechen. Die bisherige Zeile war gut. Außerdem fehlt jetzt die englische Fassung.',
  },
  {
    field: 'links',
    body: 'Der Link zur Checkliste führt bei mir auf eine leere Seite. Ist die neue Adresse vollständig?',
  },
  {
    field: null,
    body: 'Sonst gefällt uns die neue Fassung sehr, vor allem die Probe am eigenen Haus. Nach den beiden Punkten geben wir gern frei. Ihr bisheriger Eintrag bleibt so lange sichtbar.',
  },
];

export const fensterladenComments: RevisionStory['comments'] = [
  {
    field: 'tagline',
    body: 'Superlative nehmen wir nicht auf, sonst hat bald jeder Eintrag einen. Was ist an Ihren Seiten anders?',
  },
  {
    field: 'description',
    body: 'Die englische Fassung fehlt. Zwei, drei Sätze genügen; wir haben auch Gäste aus den Niederlanden.',
  },
];

/** Waiting: new texts, a category and a product more. */
export const formulariumSubmitted: ListingChanges = {
  tagline: {
    de: 'Anträge, die nur fragen, was nötig ist, jetzt auch zum Sprechen.',
    en: 'Forms that only ask what is needed, now by voice as well.',
  },
  description: {
    de: 'Mit Formularium bauen Fachämter ihre Online-Anträge selbst, aus geprüften Bausteinen und ohne Programmierung. Jede Frage muss begründen, wofür sie gebraucht wird; so werden aus vier Seiten meist anderthalb. Neu ist der gesprochene Antrag: Wer nicht tippen kann oder mag, beantwortet die Fragen am Telefon, und eine Sprachsteuerung im eigenen Rechenzentrum trägt ein. Am Ende wird alles vorgelesen und bestätigt. Rund dreihundert Vorlagen anderer Häuser stehen zum Nachnutzen bereit.',
    en: 'With Formularium, departments build their online forms themselves, from tested components and without programming. Every question has to say what it is needed for, so four pages usually become one and a half. The spoken form is new: people who cannot or do not want to type answer by phone, and voice control in your own data centre fills in the form. At the end everything is read out and confirmed. Some three hundred templates from other houses are ready for reuse.',
  },
  categories: ['services', 'access', 'intelligence'],
  links: [
    ...formularium.links,
    {
      kind: 'youtube',
      url: 'https://video.example.org/formularium',
      label: 'Ein Antrag in 90 Sekunden',
    },
  ],
  products: [
    ...formularium.products,
    {
      key: 'sprechantrag',
      name: { de: 'Sprechantrag', en: 'Spoken Form' },
      summary: {
        de: 'Anträge am Telefon ausfüllen, ohne Warteschleife, mit Vorlesen zur Kontrolle.',
        en: 'Fill in forms by phone, without a queue, with everything read back.',
      },
    },
  ],
};

/** A word changed: small enough to be published together with others of its kind. */
export const registraturwerkSubmitted: ListingChanges = {
  tagline: {
    de: 'Die E-Akte, in der man sofort wiederfindet, was die Kollegin abgelegt hat.',
    en: 'Electronic records in which you find at once what your colleague filed.',
  },
};

/** What of Ohrenpost is public still: the old logo and the old name. The new ones wait. */
export const ohrenpostPublished: ListingChanges = {
  name: 'Ohrenpost',
  logo: 'ohrenpost-2024',
  tagline: {
    de: 'Telefonanlagen für Rathäuser.',
    en: 'Phone systems for town halls.',
  },
  contactEmail: 'vertrieb.ohrenpost@example.org',
};

/** Changed in the form after publication, and not submitted yet. */
export const ticketkahnForm: ListingChanges = {
  tagline: {
    de: 'Störungen melden, ohne zu wissen, wie das Ding heißt. Jetzt auch mit Sprachnachricht.',
    en: 'Report a fault without knowing what the thing is called.',
  },
};
