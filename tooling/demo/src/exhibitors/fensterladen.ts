import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const fensterladen: DemoExhibitor = {
  key: 'fensterladen',
  name: 'Fensterladen Webredaktion',
  legalName: 'Fensterladen Webredaktion GmbH',
  contact: { name: 'Annegret Schürholz', email: 'annegret.schuerholz@example.org' },
  logo: 'fensterladen',
  tagline: {
    de: 'Die beste Rathausseite Deutschlands.',
    en: '',
  },
  description: {
    de: 'Fensterladen ist ein Redaktionssystem für Kommunen, das fast niemand schulen muss. Inhalte werden einmal geschrieben und erscheinen auf der Internetseite, am Aushang im Foyer und in der App. Jede Seite hat eine zuständige Person und ein Datum, an dem sie wieder angesehen wird; veraltete Öffnungszeiten fallen dadurch auf, bevor jemand vor verschlossener Tür steht. Leichte Sprache und Gebärdenvideos haben ihren festen Platz. Der Umzug alter Seiten ist im Preis enthalten.',
    en: '',
  },
  categories: ['services', 'access', 'workplace'],
  links: [website('fensterladen')],
  products: [
    {
      key: 'redaktion',
      name: { de: 'Ladenredaktion', en: '' },
      summary: {
        de: 'Schreiben, prüfen lassen, veröffentlichen: drei Schritte, auch vom Telefon aus.',
        en: '',
      },
    },
  ],
};
