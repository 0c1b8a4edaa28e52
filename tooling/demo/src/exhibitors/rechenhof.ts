import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const rechenhof: DemoExhibitor = {
  key: 'rechenhof',
  name: 'Rechenhof Vennwalde',
  legalName: 'Rechenhof Vennwalde eG',
  contact: { name: 'Gesine Terhörst', email: 'gesine.terhoerst@example.org' },
  logo: 'rechenhof',
  tagline: {
    de: 'Ein Rechenzentrum, das seinen Nutzern gehört.',
    en: 'A data centre that belongs to those who use it.',
  },
  description: {
    de: 'Der Rechenhof ist die gemeinsame Rechenzentrumsgenossenschaft von elf Kommunen und zwei Stadtwerken. An zwei Standorten betreiben wir Fachverfahren, Speicher und eine kleine Cloud für alles, was zwischendurch gebraucht wird: eine Testumgebung am Montag, ein Formularserver bis Freitag. Abgerechnet wird nach Verbrauch und zum Selbstkostenpreis; die Preisliste hängt am Stand. Mitglieder stimmen über Ausbau und Standards ab, eine Stimme je Haus, gleich wie groß es ist.',
    en: 'The Rechenhof is a data centre co-operative of eleven municipalities and two public utilities. At two sites we run line-of-business systems, storage and a small cloud for whatever is needed in between: a test environment on Monday, a form server until Friday. Billing follows use, at cost; the price list hangs on our stand. Members vote on growth and standards, one vote per house, whatever its size.',
  },
  categories: ['cloud', 'security'],
  links: [website('rechenhof')],
  products: [
    {
      key: 'hofcloud',
      name: { de: 'Hofcloud', en: 'Courtyard Cloud' },
      summary: {
        de: 'Server auf Zuruf aus dem Selbstbedienungsportal, mit Ablaufdatum, damit nichts vergessen weiterläuft.',
        en: 'Servers on demand from a self-service portal, each with an end date, so nothing keeps running forgotten.',
      },
    },
    {
      key: 'zweitstandort',
      name: { de: 'Zweitstandort', en: 'Second Site' },
      summary: {
        de: 'Ihre Verfahren laufen am anderen Standort weiter, wenn der eigene ausfällt. Zweimal im Jahr wird das am Werktag geübt.',
        en: 'Your systems carry on at the other site when yours fails. It is rehearsed on a working day twice a year.',
      },
    },
  ],
};
