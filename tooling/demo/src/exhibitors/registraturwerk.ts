import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const registraturwerk: DemoExhibitor = {
  key: 'registraturwerk',
  name: 'Registraturwerk Thalsen',
  legalName: 'Registraturwerk Thalsen GmbH',
  contact: { name: 'Ansgar Fühling', email: 'ansgar.fuehling@example.org' },
  logo: 'registraturwerk',
  tagline: {
    de: 'Die E-Akte, in der man wiederfindet, was die Kollegin abgelegt hat.',
    en: 'Electronic records in which you find what your colleague filed.',
  },
  description: {
    de: 'Seit 1998 ordnen wir Akten für kleine und mittlere Verwaltungen, anfangs auf Papier, heute elektronisch. Unser Aktenplan ist schlank, die Suche verzeiht Tippfehler, und jede Akte sagt von selbst, wann sie ausgesondert werden darf. Wir führen Amt für Amt ein und bleiben so lange am Schreibtisch nebenan, bis die erste Akte von allein rund läuft. Schnittstellen zu Ratsinformation, Personalwesen und Bauantrag gehören dazu und kosten nicht extra.',
    en: 'We have been putting records in order for small and medium-sized administrations since 1998, on paper at first, electronically today. Our filing plan is lean, the search forgives typing errors, and every file knows when it may be disposed of. We introduce the system one department at a time and stay at the next desk until the first file runs smoothly. Interfaces to council work, staff records and building permits are included.',
  },
  categories: ['documents', 'workplace'],
  links: [website('registraturwerk')],
  products: [
    {
      key: 'akte',
      name: { de: 'Thalsen-Akte', en: 'Thalsen File' },
      summary: {
        de: 'Elektronische Akte mit Aktenplan, Fristen und Aussonderung. Für Verwaltungen ab zwanzig Arbeitsplätzen.',
        en: 'Electronic file with filing plan, retention and disposal. For administrations from twenty workplaces.',
      },
    },
    {
      key: 'laufmappe',
      name: { de: 'Mitzeichnung', en: 'Sign-off' },
      summary: {
        de: 'Vorgänge wandern der Reihe nach oder gleichzeitig durch die Ämter; jeder sieht, bei wem sie liegen und seit wann.',
        en: 'Matters travel through departments one by one or all at once; everybody sees where they are and since when.',
      },
    },
  ],
};
