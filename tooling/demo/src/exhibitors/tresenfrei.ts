import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const tresenfrei: DemoExhibitor = {
  key: 'tresenfrei',
  name: 'Tresenfrei Terminals',
  legalName: 'Tresenfrei Terminals GmbH',
  contact: { name: 'Yasemin Köroğlu', email: 'yasemin.koeroglu@example.org' },
  logo: 'tresenfrei',
  tagline: {
    de: 'Ausweis abholen, wenn das Bürgerbüro schon geschlossen hat.',
    en: 'Collect your identity card after the service desk has closed.',
  },
  description: {
    de: 'Unsere Terminals stehen im Vorraum des Rathauses und geben rund um die Uhr aus, was fertig ist: Ausweise, Urkunden, Fundsachen mit Schlüsselgröße. Wer abholt, weist sich mit einem Code und der Unterschrift auf dem Bildschirm aus. Die Höhe lässt sich auf Knopfdruck verstellen, alles wird auf Wunsch vorgelesen. Fällt der Strom aus, bleibt die Klappe zu und der Inhalt sicher. Zwei Geräte können Sie am Stand ausprobieren.',
    en: 'Our terminals stand in the lobby of the town hall and hand out around the clock what is ready: identity cards, certificates, small lost property. Whoever collects proves it with a code and a signature on the screen. The height adjusts at the touch of a button, and everything is read aloud on request. If the power fails the hatch stays shut and its contents safe. Two devices are at our stand to try.',
  },
  categories: ['services', 'access'],
  links: [website('tresenfrei')],
  products: [
    {
      key: 'ausgabe',
      name: { de: 'Ausgabeterminal', en: 'Collection Terminal' },
      summary: {
        de: '48 Fächer, drinnen oder überdacht draußen, mit Sprachausgabe und verstellbarer Höhe.',
        en: '48 lockers, indoors or under a roof, with speech and adjustable height.',
      },
    },
    {
      key: 'foto',
      name: { de: 'Lichtbildplatz', en: 'Photo Booth' },
      summary: {
        de: 'Biometrisches Foto und Fingerabdruck vor dem Termin, ohne Umweg zum Fotografen.',
        en: 'Biometric photo and fingerprints before the appointment, without a detour.',
      },
    },
  ],
};
