import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const randlos: DemoExhibitor = {
  key: 'randlos',
  name: 'Prüfhaus Randlos',
  legalName: 'Prüfhaus Randlos gGmbH',
  contact: { name: 'Hannah Grünewälder', email: 'hannah.gruenewaelder@example.org' },
  logo: 'randlos',
  tagline: {
    de: 'Wir prüfen Barrierefreiheit mit den Menschen, die auf sie angewiesen sind.',
    en: 'We test accessibility with the people who depend on it.',
  },
  description: {
    de: 'In unserem Prüfhaus testen blinde, gehörlose und motorisch eingeschränkte Fachleute Internetseiten, Formulare und Fachverfahren. Das Ergebnis ist kein Stapel Normverweise, sondern eine Liste in der Reihenfolge, in der sich das Beheben lohnt, mit kurzen Filmen, die zeigen, woran jemand hängen bleibt. Danach sitzen wir mit den Entwicklern zusammen, bis es geht. Die Erklärung zur Barrierefreiheit schreiben wir so, dass man sie versteht.',
    en: 'In our test house blind, deaf and motor-impaired experts test websites, forms and line-of-business systems. The result is no pile of references to standards but a list in the order in which fixing pays, with short films that show where somebody gets stuck. Then we sit down with the developers until it works. We write your accessibility statement in words that people understand.',
  },
  categories: ['access', 'training'],
  links: [website('randlos')],
  products: [
    {
      key: 'pruefung',
      name: { de: 'Prüftag', en: 'Test Day' },
      summary: {
        de: 'Ein Verfahren, drei Prüferinnen und Prüfer, ein Tag. Der Bericht kommt in der Woche darauf.',
        en: 'One system, three testers, one day. The report arrives the week after.',
      },
    },
    {
      key: 'schulung',
      name: { de: 'Schulung für Redaktionen', en: 'Training for editors' },
      summary: {
        de: 'Überschriften, Bilder, PDF: das Handwerk an einem Vormittag, an Ihren eigenen Seiten.',
        en: 'Headings, pictures, PDF: the craft in one morning, on your own pages.',
      },
    },
  ],
};
