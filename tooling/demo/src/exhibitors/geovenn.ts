import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const geovenn: DemoExhibitor = {
  key: 'geovenn',
  name: 'Geovenn Kartendienste',
  legalName: 'Geovenn Kartendienste GmbH',
  contact: { name: 'Zofia Krawczyk', email: 'zofia.krawczyk@example.org' },
  logo: 'geovenn',
  tagline: {
    de: 'Ein Stadtplan für alle Ämter, und jede Fachkarte hat genau eine Quelle.',
    en: 'One city map for every department, and one source for every layer.',
  },
  description: {
    de: 'Geovenn bringt die Karten einer Kommune an einen Ort: Leitungen, Bebauungspläne, Baumkataster, Schulwege, Kanaldeckel. Jede Ebene bleibt dort, wo sie gepflegt wird, und ist doch überall zu sehen, im Büro, auf dem Tablet im Bauhof und, wo es freigegeben ist, auf der Internetseite der Stadt. Wer etwas Falsches entdeckt, tippt darauf und meldet es an das zuständige Amt. Wir arbeiten mit offenen Formaten und übergeben auf Wunsch den gesamten Bestand an einem Nachmittag.',
    en: 'Geovenn brings the maps of a municipality together: pipes and cables, zoning, trees, routes to school, manhole covers. Every layer stays where it is maintained and can still be seen everywhere, in the office, on a tablet in the depot and, once released, on the public website. Whoever spots a mistake taps it and reports it to the department in charge. We use open formats and hand over the complete data within an afternoon if you ask us to.',
  },
  categories: ['geodata', 'services'],
  links: [
    website('geovenn'),
    {
      kind: 'youtube',
      url: 'https://video.example.org/geovenn',
      label: 'Kurzfilme zu den Fachkarten',
    },
  ],
  products: [
    {
      key: 'schichtplan',
      name: { de: 'Schichtkarte', en: 'Layer Map' },
      summary: {
        de: 'Die Karte im Browser: Ebenen ein- und ausblenden, messen, drucken, teilen. Läuft ohne Installation und mit der Tastatur.',
        en: 'The map in the browser: switch layers, measure, print, share. No installation, and usable by keyboard.',
      },
      url: 'https://geovenn.example.org/schichtkarte',
    },
    {
      key: 'feldblatt',
      name: { de: 'Feldblatt', en: 'Field Sheet' },
      summary: {
        de: 'Erfassen ohne Empfang: Bäume, Schilder und Schäden draußen aufnehmen, im Büro abgleichen, Widersprüche nebeneinander sehen.',
        en: 'Recording without reception: note trees, signs and damage outdoors, reconcile in the office, see conflicts side by side.',
      },
    },
  ],
};
