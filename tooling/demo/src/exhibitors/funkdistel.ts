import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const funkdistel: DemoExhibitor = {
  key: 'funkdistel',
  name: 'Funkdistel Sensornetze',
  legalName: 'Funkdistel Sensornetze GmbH',
  contact: { name: 'Rieke Sandfort', email: 'rieke.sandfort@example.org' },
  logo: 'funkdistel',
  tagline: {
    de: 'Sensoren, die zehn Jahre durchhalten, und Messwerte, die Ihnen gehören.',
    en: 'Sensors that last ten years, and readings that are yours.',
  },
  description: {
    de: 'Pegel am Bach, Feuchte unter jungen Bäumen, Frost auf der Brücke, freie Plätze am Bahnhof: Wir bauen Funknetze, die mit wenig Strom weit reichen, und übergeben sie der Kommune betriebsbereit. Die Messwerte landen auf Ihrem Server und in offenen Formaten, nicht bei uns. Für jedes Gerät gibt es einen Aufkleber, der in einem Satz sagt, was es misst und was nicht. Kameras verkaufen wir keine.',
    en: 'The level of a stream, moisture beneath young trees, frost on a bridge, free spaces at the station: we build radio networks that reach far on little power and hand them over ready to run. Readings go to your server in open formats, not to us. Every device comes with a sticker that says in one sentence what it measures and what it does not. We do not sell cameras.',
  },
  categories: ['geodata', 'network'],
  links: [website('funkdistel')],
  products: [
    {
      key: 'pegel',
      name: { de: 'Bachpegel', en: 'Stream Gauge' },
      summary: {
        de: 'Misst alle fünf Minuten, bei Starkregen jede Minute, und warnt die Feuerwehr nach festen Stufen.',
        en: 'Measures every five minutes, every minute in heavy rain, and warns the fire brigade at fixed levels.',
      },
    },
    {
      key: 'netz',
      name: { de: 'Distelnetz', en: 'Thistle Network' },
      summary: {
        de: 'Funknetz für ein Gemeindegebiet mit vier bis neun Antennen, in sechs Wochen aufgebaut.',
        en: 'A radio network for a municipality with four to nine antennas, built in six weeks.',
      },
    },
  ],
};
