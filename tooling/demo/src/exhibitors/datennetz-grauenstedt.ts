import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const datennetzGrauenstedt: DemoExhibitor = {
  key: 'datennetz-grauenstedt',
  name: 'Zweckverband Datennetz Grauenstedt',
  legalName: 'Zweckverband Datennetz Grauenstedt',
  contact: { name: 'Heiner Vossebrecker', email: 'heiner.vossebrecker@example.org' },
  logo: 'datennetz-grauenstedt',
  tagline: {
    de: 'Sieben Rathäuser, ein Glasfaserring, ein gemeinsamer Betrieb.',
    en: 'Seven town halls, one fibre ring, one shared operation.',
  },
  description: {
    de: 'Der Zweckverband betreibt das Verwaltungsnetz von sieben Kommunen im Grauenstedter Land: Rathäuser, Schulen, Feuerwehrgerätehäuser, Klärwerke. Was früher sieben Verträge waren, ist heute ein Ring mit eigener Leitstelle. Wir berichten offen, was der gemeinsame Betrieb kostet, was er spart und woran er anfangs fast gescheitert wäre. Wer selbst einen Verband gründen will, bekommt am Stand unsere Satzung, die Umlagerechnung und eine ehrliche Liste der Fehler.',
    en: 'The association runs the administrative network of seven municipalities in the Grauenstedt area: town halls, schools, fire stations, sewage works. What used to be seven contracts is one ring with its own control room today. We say openly what running it together costs, what it saves, and what almost made it fail at first. If you want to found an association yourself, take home our statutes, the cost allocation and an honest list of mistakes.',
  },
  categories: ['network', 'cloud'],
  links: [website('datennetz-grauenstedt')],
  products: [
    {
      key: 'satzung',
      name: { de: 'Mustersatzung', en: 'Model Statutes' },
      summary: {
        de: 'Satzung, Umlageschlüssel und Betriebshandbuch zum Mitnehmen, frei verwendbar.',
        en: 'Statutes, cost allocation and operating manual to take away, free to use.',
      },
    },
  ],
};
