import { type DemoExhibitor, website } from './demo-exhibitor.ts';

/** Half a draft: German only, no products yet. */
export const dachsluecke: DemoExhibitor = {
  key: 'dachsluecke',
  name: 'Dachslücke Sicherheitstests',
  legalName: 'Dachslücke Sicherheitstests GmbH',
  contact: { name: 'Ingo Wächtersbach', email: 'ingo.waechtersbach@example.org' },
  logo: 'dachsluecke',
  tagline: { de: 'Wir brechen ein, bevor es andere tun.', en: '' },
  description: {
    de: 'Angekündigte und unangekündigte Sicherheitstests für Verwaltungen, mit einem Bericht, den auch die Bürgermeisterin liest. Wir prüfen Netz, Fachverfahren und den Seiteneingang, und wir bleiben, bis die wichtigste Lücke zu ist.',
    en: '',
  },
  categories: ['security'],
  links: [website('dachsluecke')],
  products: [],
};
