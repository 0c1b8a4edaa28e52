import { type DemoExhibitor, website } from './demo-exhibitor.ts';

/** Nearly done: only the English description and the categories are missing. */
export const zweitrechner: DemoExhibitor = {
  key: 'zweitrechner',
  name: 'Zweitrechner Genossenschaft Holmau',
  legalName: 'Zweitrechner Genossenschaft Holmau eG',
  contact: { name: 'Thorben Süßenguth', email: 'thorben.suessenguth@example.org' },
  logo: 'zweitrechner',
  tagline: {
    de: 'Gebrauchte Rechner, geprüft, gelöscht und mit drei Jahren Garantie.',
    en: 'Used computers, tested, wiped, and with three years of warranty.',
  },
  description: {
    de: 'Wir übernehmen ausgemusterte Geräte aus Verwaltungen, löschen sie nachweisbar und bereiten sie für Schulen, Vereine und Verwaltungen wieder auf. Jeder Rechner bekommt einen Lebenslauf: woher er kommt, was getauscht wurde, wie viel Energie er braucht. Zurückgenommen wird alles, auch was nicht mehr zu retten ist. Unsere Werkstatt bildet aus und freut sich über Besuch.',
    en: '',
  },
  categories: [],
  links: [website('zweitrechner')],
  products: [
    {
      key: 'schulpaket',
      name: { de: 'Klassensatz', en: 'Class Set' },
      summary: {
        de: 'Dreißig gleiche Geräte mit Ladewagen, binnen vier Wochen.',
        en: 'Thirty identical devices with a charging trolley, within four weeks.',
      },
    },
  ],
};
