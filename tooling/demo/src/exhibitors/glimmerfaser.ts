import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const glimmerfaser: DemoExhibitor = {
  key: 'glimmerfaser',
  name: 'Glimmerfaser Netze',
  legalName: 'Glimmerfaser Netze GmbH',
  contact: { name: 'Dörte Lüdinghaus', email: 'doerte.luedinghaus@example.org' },
  logo: 'glimmerfaser',
  tagline: {
    de: 'Hausnetze für alte Rathäuser: wenig bohren, viel Bandbreite.',
    en: 'Networks for old town halls: little drilling, plenty of bandwidth.',
  },
  description: {
    de: 'Denkmalgeschützte Rathäuser, Schulen aus den Siebzigern, ein Bauhof mit Wellblech: Wir planen und bauen Netze in Gebäuden, die nie dafür gedacht waren. Vor dem ersten Angebot messen wir eine Woche lang, wo das Netz wirklich klemmt. Danach gibt es drei Vorschläge in drei Preisklassen und eine Zeichnung, die auch der Hausmeister lesen kann. Gebaut wird in den Ferien oder nachts, damit am Morgen alle weiterarbeiten.',
    en: 'Listed town halls, schools from the seventies, a depot made of corrugated iron: we plan and build networks in houses that were never meant for them. Before we make an offer we measure for a week where the network is really stuck. Then you get three proposals at three prices, and a drawing the caretaker can read as well. We build in the holidays or at night, so everybody can carry on in the morning.',
  },
  categories: ['network', 'school'],
  links: [website('glimmerfaser')],
  products: [
    {
      key: 'messwoche',
      name: { de: 'Messwoche', en: 'Measuring Week' },
      summary: {
        de: 'Sieben Tage Messung von Leitung und WLAN, Ergebnis als farbiger Gebäudeplan.',
        en: 'Seven days of measuring cables and Wi-Fi, presented as a coloured floor plan.',
      },
    },
    {
      key: 'schulnetz',
      name: { de: 'Schulnetz', en: 'School Network' },
      summary: {
        de: 'WLAN für dreißig Klassen gleichzeitig, getrennt nach Unterricht, Verwaltung und Gästen.',
        en: 'Wi-Fi for thirty classes at once, kept apart for lessons, administration and guests.',
      },
    },
  ],
};
