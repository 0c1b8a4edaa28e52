import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const wattlupe: DemoExhibitor = {
  key: 'wattlupe',
  name: 'Wattlupe Kaldenforst',
  legalName: 'Wattlupe Kaldenforst GmbH',
  contact: { name: 'Gunnar Plöger', email: 'gunnar.ploeger@example.org' },
  logo: 'wattlupe',
  tagline: {
    de: 'Sehen, welches Gebäude nachts Strom verbraucht, obwohl niemand da ist.',
    en: 'See which building uses power at night although nobody is there.',
  },
  description: {
    de: 'Wattlupe liest Strom, Gas, Wärme und Wasser in Schulen, Hallen und Verwaltungsgebäuden aus und vergleicht jedes Haus mit sich selbst: mit gestern, mit dem Vorjahr, mit dem Wetter. Auffälliges kommt als eine Zeile am Morgen, zum Beispiel „Turnhalle Süd, Lüftung lief durch“. Der Energiebericht für den Rat entsteht nebenbei. Wir nutzen vorhandene Zähler, wo es geht, und sagen ehrlich, wo sich ein neuer nicht lohnt.',
    en: 'Wattlupe reads electricity, gas, heat and water in schools, halls and offices and compares every building with itself: with yesterday, with last year, with the weather. What stands out arrives as one line in the morning, such as “South gym, ventilation ran all night”. The energy report for the council is a by-product. We use existing meters where we can and say honestly where a new one does not pay.',
  },
  categories: ['geodata', 'payment'],
  links: [website('wattlupe')],
  products: [
    {
      key: 'morgenzeile',
      name: { de: 'Morgenzeile', en: 'Morning Line' },
      summary: {
        de: 'Auffällige Verbräuche als kurze Nachricht an die Hausmeister, mit Vorschlag zur Ursache.',
        en: 'Unusual consumption as a short note to the caretakers, with a likely cause.',
      },
    },
  ],
};
