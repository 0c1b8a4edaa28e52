import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { CallStory } from './edition.ts';

const asked = (
  questionId: string,
  type: Question['type'],
  given: Pick<Question, 'label'> & Partial<Question>,
): Question => ({ isRequired: true, options: [], ...given, questionId, type });

const questions: readonly Question[] = [
  asked('show', 'long_text', {
    label: { de: 'Was möchten Sie zeigen?', en: 'What would you like to show?' },
    help: {
      de: 'Beschreiben Sie, was eine Kommune davon hat. Werbesätze brauchen wir nicht.',
      en: 'Describe what a municipality gets out of it. We need no slogans.',
    },
    maxWords: 120,
  }),
  asked('for', 'several_choices', {
    label: { de: 'Für wen ist es gedacht?', en: 'Whom is it for?' },
    options: [
      { optionId: 'small', label: { de: 'kleine Gemeinden', en: 'small municipalities' } },
      { optionId: 'cities', label: { de: 'Städte', en: 'cities' } },
      { optionId: 'districts', label: { de: 'Kreise', en: 'districts' } },
    ],
    allowsOther: true,
  }),
  asked('reference', 'short_text', {
    label: {
      de: 'In welcher Kommune ist es schon im Einsatz?',
      en: 'In which municipality is it in use already?',
    },
    allowsNotApplicable: true,
  }),
  asked('website', 'url', {
    label: { de: 'Ihre Internetseite', en: 'Your website' },
    isRequired: false,
  }),
  asked('size', 'one_choice', {
    label: { de: 'Wie viel Fläche brauchen Sie?', en: 'How much space do you need?' },
    options: [
      { optionId: 'table', label: { de: 'einen Stehtisch', en: 'a high table' } },
      { optionId: 'small', label: { de: 'bis 6 m²', en: 'up to 6 m²' } },
      { optionId: 'large', label: { de: 'mehr als 6 m²', en: 'more than 6 m²' } },
    ],
  }),
  asked('before', 'yes_no', {
    label: { de: 'Waren Sie schon einmal dabei?', en: 'Have you been with us before?' },
  }),
  asked('country', 'country', {
    label: { de: 'Wo haben Sie Ihren Sitz?', en: 'Where are you based?' },
  }),
];

/** The call of the coming edition for the last few places, with an application in every state. */
export const comingCall: CallStory = {
  title: {
    de: 'Die letzten Plätze im Foyer',
    en: 'The last places in the foyer',
  },
  text: {
    de: 'Drei Stände sind noch zu vergeben, dazu vier Stehtische. Wir suchen Anbieter, die etwas zeigen, das in kleinen Verwaltungen wirklich benutzt wird.\n\nÜber die Plätze entscheidet der Programmbeirat. Die Teilnahme kostet nichts; Strom, Tisch und WLAN stellen wir.',
    en: 'Three stands are still free, and four high tables. We are looking for exhibitors who show something that small administrations really use.\n\nThe programme board decides on the places. Taking part costs nothing; we provide power, a table and Wi-Fi.',
  },
  afterwards: {
    de: 'Der Programmbeirat entscheidet innerhalb von drei Tagen. Sie erhalten in jedem Fall eine Nachricht.',
    en: 'The programme board decides within three days. You will hear from us either way.',
  },
  opened: '-10 09:00',
  closes: '+5 12:00',
  written: '-11 15:20',
  questions,
  applications: [
    {
      name: 'Terminfalter UG',
      contactName: 'Svenja Brockhoff',
      locale: 'de',
      status: 'submitted',
      submitted: '-1 16:42',
      answers: {
        show: 'Eine Terminvergabe, die auch am Telefon funktioniert: Wer anruft, bekommt denselben freien Termin wie im Netz. Das Bürgerbüro pflegt nur einen Kalender.',
        for: ['small'],
        reference: 'Gemeinde Oberhagen',
        website: 'https://terminfalter.example.org',
        size: 'table',
        before: false,
        country: 'DE',
      },
    },
    {
      name: 'Klangpost Barrierefreiheit eG',
      contactName: 'Mirko Stellbrink',
      locale: 'de',
      status: 'submitted',
      submitted: '-1 09:15',
      answers: {
        show: 'Wir prüfen Formulare mit Menschen, die einen Screenreader benutzen. Am Stand kann man ein Formular mitbringen und zuhören, wie es klingt.',
        for: ['small', 'cities', 'districts'],
        reference: 'Kreis Westmark',
        size: 'small',
        before: true,
        country: 'DE',
      },
    },
    {
      name: 'Polderlicht BV',
      contactName: 'Femke Hoekstra',
      locale: 'en',
      status: 'in_review',
      submitted: '-4 11:05',
      isReviewed: true,
      comments: [
        {
          text: 'Gibt es das auf Deutsch? Auf der Seite finde ich nur Niederländisch.',
          at: '-3 10:20',
        },
        { text: 'Laut Telefonat ja, seit dem Sommer. Ich würde sie nehmen.', at: '-3 14:55' },
      ],
      answers: {
        show: 'Street lights that report themselves when they fail. The municipality sees a map and a list, and citizens see that the report has arrived.',
        for: ['cities', 'other:Stadtwerke'],
        reference: { notApplicable: true },
        website: 'https://polderlicht.example.org',
        size: 'small',
        before: false,
        country: 'NL',
      },
    },
    {
      name: 'Aktenkran GmbH',
      contactName: 'Rüdiger Vollmers',
      locale: 'de',
      status: 'changes_requested',
      submitted: '-6 13:30',
      isReviewed: true,
      changeRequest:
        'Bitte nennen Sie eine Kommune, in der das Scannen im laufenden Betrieb schon gemacht wurde. Der Beirat fragt danach.',
      decided: '-2 15:10',
      answers: {
        show: 'Wir scannen Bestandsakten, ohne dass das Archiv schließt: ein Regal am Tag, abends steht alles wieder da.',
        for: ['cities', 'districts'],
        reference: { notApplicable: true },
        size: 'large',
        before: false,
        country: 'DE',
      },
    },
    {
      name: 'Wegwarte Geodaten',
      contactName: 'Lioba Wintermann',
      locale: 'de',
      status: 'to_accept',
      submitted: '-7 10:00',
      isReviewed: true,
      decided: '-1 11:30',
      note: 'Bitte bringen Sie die Karte der Spielplätze mit; danach wurden wir oft gefragt.',
      answers: {
        show: 'Ein Kataster für Spielplätze, Bänke und Bäume, das der Bauhof mit dem Telefon führt. Ohne Schulung, ohne Lizenz je Gerät.',
        for: ['small', 'cities'],
        reference: 'Stadt Nettenrode',
        website: 'https://wegwarte.example.org',
        size: 'table',
        before: true,
        country: 'DE',
      },
    },
    {
      name: 'Datenkontor Alsterufer',
      contactName: 'Henning Paulsen',
      locale: 'de',
      status: 'to_reject',
      submitted: '-8 17:20',
      decided: '-1 11:32',
      note: 'Ihr Angebot richtet sich an Landesbehörden; auf dieser Tagung wären Sie nicht am richtigen Ort.',
      answers: {
        show: 'Rechenzentrumsfläche für Landesbehörden mit eigener Netzanbindung.',
        for: ['other:Landesbehörden'],
        reference: { notApplicable: true },
        size: 'large',
        before: false,
        country: 'DE',
      },
    },
    {
      name: 'Bergdohle Software',
      contactName: 'Anna Riegler',
      locale: 'de',
      status: 'waitlisted',
      submitted: '-9 08:50',
      decided: '-5 16:00',
      answers: {
        show: 'Die Gemeindezeitung aus dem Redaktionssystem des Internetauftritts, in einem Arbeitsgang und auf Papier.',
        for: ['small'],
        reference: 'Marktgemeinde Innerfels',
        size: 'small',
        before: false,
        country: 'AT',
      },
    },
    {
      name: 'Rathausfunk Media',
      contactName: 'Cem Aydoğan',
      locale: 'de',
      status: 'rejected',
      submitted: '-9 19:10',
      decided: '-5 16:00',
      note: 'Videoproduktion ist diesmal kein Schwerpunkt. Im nächsten Jahr gern wieder.',
      answers: {
        show: 'Imagefilme für Kommunen.',
        for: ['cities'],
        reference: 'Amt Mittelau',
        size: 'table',
        before: false,
        country: 'DE',
      },
    },
    {
      name: 'Zettelgold GbR',
      contactName: 'Paula Nienhaus',
      locale: 'de',
      status: 'withdrawn',
      submitted: '-8 12:00',
      decided: '-4 09:40',
      answers: {
        show: 'Notizbücher aus alten Amtsblättern.',
        for: ['small'],
        reference: { notApplicable: true },
        size: 'table',
        before: false,
        country: 'DE',
      },
    },
    {
      name: 'Formenhaus Brettschneider',
      contactName: 'Ole Brettschneider',
      locale: 'de',
      status: 'draft',
      begun: '-2 20:15',
      answers: { show: 'Antragsstrecken, die man', size: 'small' },
    },
    {
      name: 'Vereinskasse Digital eG',
      contactName: 'Tabea Rohloff',
      locale: 'de',
      status: 'draft',
      begun: '-1 08:05',
      answers: {},
    },
  ],
};
