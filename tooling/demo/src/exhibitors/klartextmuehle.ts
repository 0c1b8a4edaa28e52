import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const klartextmuehle: DemoExhibitor = {
  key: 'klartextmuehle',
  name: 'Klartextmühle',
  legalName: 'Klartextmühle GmbH',
  contact: { name: 'Leonie Strätling', email: 'leonie.straetling@example.org' },
  logo: 'klartextmuehle',
  tagline: {
    de: 'Bescheide, die man beim ersten Lesen versteht.',
    en: 'Official letters that are understood at first reading.',
  },
  description: {
    de: 'Unsere Software liest Ihren Bescheid und schlägt vor, wie er klarer wird: kürzere Sätze, ein Handelnder, die Frist nach vorn. Das Sprachmodell läuft im Rechenzentrum der Kommune; kein Satz verlässt das Haus. Vorschläge werden nie von allein übernommen, und Rechtsbegriffe bleiben stehen, wenn das Fachamt sie schützt. Am Stand drehen wir gern Ihren längsten Satz durch die Mühle. Der bisherige Rekord liegt bei hundertzwölf Wörtern.',
    en: 'Our software reads your letter and suggests how to make it clearer: shorter sentences, one who acts, the deadline up front. The language model runs in the municipality’s own data centre; no sentence leaves the house. Suggestions are never applied by themselves, and legal terms stay when the department protects them. Bring your longest sentence to our stand and we will grind it. The record so far is a hundred and twelve words.',
  },
  categories: ['intelligence', 'access', 'documents'],
  links: [website('klartextmuehle')],
  products: [
    {
      key: 'mahlgang',
      name: { de: 'Mahlgang', en: 'Grinding Run' },
      summary: {
        de: 'Prüft Texte in der Textverarbeitung und zeigt Vorschläge am Rand, mit Begründung.',
        en: 'Checks texts in your word processor and shows suggestions in the margin, with reasons.',
      },
    },
    {
      key: 'wortschatz',
      name: { de: 'Hauswörterbuch', en: 'House Dictionary' },
      summary: {
        de: 'Geschützte Rechtsbegriffe und gewünschte Anreden, gepflegt von den Fachämtern selbst.',
        en: 'Protected legal terms and preferred forms of address, kept by the departments themselves.',
      },
    },
  ],
};
