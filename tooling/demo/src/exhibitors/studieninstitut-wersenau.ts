import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const studieninstitutWersenau: DemoExhibitor = {
  key: 'studieninstitut-wersenau',
  name: 'Studieninstitut Wersenau',
  legalName: 'Zweckverband Studieninstitut Wersenau',
  contact: { name: 'Dr. Irmgard Pöttker', email: 'irmgard.poettker@example.org' },
  logo: 'studieninstitut-wersenau',
  tagline: {
    de: 'Fortbildung für die Menschen, die die Verwaltungs-IT am Laufen halten.',
    en: 'Training for the people who keep municipal IT running.',
  },
  description: {
    de: 'Das Studieninstitut bildet seit sechzig Jahren Verwaltungsleute aus; seit acht Jahren auch jene, die im Rathaus nebenbei die IT machen. Unsere Lehrgänge dauern einen Tag oder ein Jahr, finden in kleinen Gruppen statt und enden mit etwas Fertigem: einem Notfallplan, einer Leistungsbeschreibung, einem aufgeräumten Verzeichnis. Dozentinnen und Dozenten kommen aus der Praxis und kehren am nächsten Morgen dorthin zurück. Ein Platz in jedem Kurs ist für Quereinsteiger frei.',
    en: 'The institute has trained administrators for sixty years, and for eight years also those who look after IT on the side. Our courses last a day or a year, take place in small groups, and end with something finished: an emergency plan, a specification, a tidy directory. Teachers come from practice and return to it the next morning. One seat in every course is kept for people who come from another profession.',
  },
  categories: ['training'],
  links: [website('studieninstitut-wersenau')],
  products: [
    {
      key: 'lehrgang',
      name: { de: 'Lehrgang IT-Koordination', en: 'Course in IT coordination' },
      summary: {
        de: 'Zwölf Module über ein Jahr, mit Zeugnis. Das nächste beginnt im Frühjahr.',
        en: 'Twelve modules over a year, with a certificate. The next one starts in spring.',
      },
    },
    {
      key: 'vergabe',
      name: { de: 'Werkstatt Vergabe', en: 'Procurement Workshop' },
      summary: {
        de: 'Eine Leistungsbeschreibung an zwei Tagen, an Ihrem eigenen Vorhaben.',
        en: 'A specification in two days, for your own project.',
      },
    },
  ],
};
