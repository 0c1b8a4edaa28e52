import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const ohrenpost: DemoExhibitor = {
  key: 'ohrenpost',
  name: 'Ohrenpost Telefonsysteme',
  legalName: 'Ohrenpost Telefonsysteme GmbH',
  contact: { name: 'Sven Äckerle', email: 'sven.aeckerle@example.org' },
  logo: 'ohrenpost',
  tagline: {
    de: 'Telefonieren im Rathaus: erreichbar, ohne dauernd gestört zu werden.',
    en: 'Phones in the town hall: reachable without constant interruption.',
  },
  description: {
    de: 'Wer im Amt anruft, möchte einen Menschen und keine Warteschleife. Ohrenpost verteilt Anrufe nach Zuständigkeit und Anwesenheit, nimmt Rückrufwünsche mit Anliegen auf und zeigt vor dem Abheben, worum es geht. Die Anlage läuft im eigenen Rechenzentrum oder bei uns, mit Tischtelefon, Kopfhörer oder Handy. Der Notruf aus jedem Raum nennt das richtige Stockwerk; das prüfen wir bei der Abnahme gemeinsam mit Ihnen.',
    en: 'People who call an office want a person and not a queue. Ohrenpost routes calls by responsibility and presence, takes callback requests with their subject, and shows what it is about before anyone picks up. The system runs in your own data centre or in ours, with desk phone, headset or mobile. An emergency call from any room names the right floor; we check that with you at handover.',
  },
  categories: ['network', 'workplace'],
  links: [website('ohrenpost')],
  products: [
    {
      key: 'zentrale',
      name: { de: 'Ohrenpost Zentrale', en: 'Ohrenpost Switchboard' },
      summary: {
        de: 'Vermittlungsplatz für eine Person oder ein ganzes Servicecenter, vollständig mit der Tastatur bedienbar.',
        en: 'A switchboard for one person or a whole service centre, fully usable by keyboard.',
      },
    },
    {
      key: 'rueckruf',
      name: { de: 'Rückrufzettel', en: 'Callback Slip' },
      summary: {
        de: 'Anliegen in Stichworten statt Anrufbeantworter; der Rückruf geht an das richtige Amt.',
        en: 'The matter in a few words instead of an answering machine; the callback goes to the right office.',
      },
    },
  ],
};
