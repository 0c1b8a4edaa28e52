import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const muenzpfad: DemoExhibitor = {
  key: 'muenzpfad',
  name: 'Münzpfad',
  legalName: 'Münzpfad Zahlungsdienste GmbH',
  contact: { name: 'Clemens Böckstiegel', email: 'clemens.boeckstiegel@example.org' },
  logo: 'muenzpfad',
  tagline: {
    de: 'Gebühren bezahlen, ohne dass die Kasse am Abend Zettel sortiert.',
    en: 'Fees get paid, and nobody in the treasury sorts slips at night.',
  },
  description: {
    de: 'Münzpfad verbindet Online-Anträge, Bezahlgerät am Schalter und Buchhaltung. Eine Bürgerin zahlt ihre Meldebescheinigung mit Karte, Lastschrift oder bar; in der Kasse kommt in allen drei Fällen derselbe saubere Buchungssatz an. Rückzahlungen, Teilbeträge und Ratenpläne sind vorgesehen. Einmal am Tag prüft das System von selbst, ob Einnahmen und Kontoauszug zusammenpassen, und nennt nur die Fälle, die ein Mensch ansehen muss.',
    en: 'Münzpfad connects online forms, the card reader at the counter and the accounts. A resident pays for a certificate by card, direct debit or cash; in all three cases the treasury receives the same clean entry. Refunds, part payments and instalments are provided for. Once a day the system checks by itself whether income and bank statement agree, and names only those cases that a person needs to look at.',
  },
  categories: ['payment', 'services'],
  links: [website('muenzpfad')],
  products: [
    {
      key: 'kassenbruecke',
      name: { de: 'Kassensteg', en: 'Treasury Link' },
      summary: {
        de: 'Übergibt jede Zahlung mit dem richtigen Kassenzeichen an das Finanzverfahren, am selben Tag.',
        en: 'Hands every payment with the right reference to the finance system on the same day.',
      },
    },
    {
      key: 'schalter',
      name: { de: 'Schaltergerät', en: 'Counter Terminal' },
      summary: {
        de: 'Kartenleser für den Bürgerservice, der seine Beträge aus dem Fachverfahren holt. Niemand tippt Summen ab.',
        en: 'A card reader for the service desk that takes its amounts from the system. Nobody retypes sums.',
      },
    },
  ],
};
