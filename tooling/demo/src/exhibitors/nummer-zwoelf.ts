import { type DemoExhibitor, website } from './demo-exhibitor.ts';

export const nummerZwoelf: DemoExhibitor = {
  key: 'nummer-zwoelf',
  name: 'Nummer Zwölf Terminsysteme',
  legalName: 'Nummer Zwölf Terminsysteme GmbH',
  contact: { name: 'Katinka Bröker', email: 'katinka.broeker@example.org' },
  logo: 'nummer-zwoelf',
  tagline: {
    de: 'Termine im Bürgerbüro, die zum Anliegen passen und eingehalten werden.',
    en: 'Appointments at the service desk that fit the matter and are kept.',
  },
  description: {
    de: 'Ein neuer Ausweis dauert acht Minuten, eine Anmeldung mit drei Kindern eher zwanzig. Nummer Zwölf fragt bei der Buchung nach dem Anliegen, plant die passende Zeit ein und sagt, welche Unterlagen mitzubringen sind. Fällt jemand aus, rückt die Warteliste nach. Vor Ort genügt der Blick auf den Bildschirm oder das Telefon; wer nicht gut sieht, wird angesagt. Die Auswertung zeigt, wann es eng wird, und nicht, wer wie schnell arbeitet.',
    en: 'A new identity card takes eight minutes, registering with three children rather twenty. Nummer Zwölf asks for the matter when people book, plans the time it needs, and says what to bring. If someone cancels, the waiting list moves up. On site a glance at the screen or the phone is enough, and calls are announced for those who do not see well. The figures show when it gets crowded, and never who works how fast.',
  },
  categories: ['services', 'access'],
  links: [website('nummer-zwoelf')],
  products: [
    {
      key: 'buchung',
      name: { de: 'Terminbuchung', en: 'Booking' },
      summary: {
        de: 'Buchen, verschieben, absagen, in sechs Sprachen und in Leichter Sprache.',
        en: 'Book, move, cancel, in six languages and in plain language.',
      },
    },
    {
      key: 'aufruf',
      name: { de: 'Aufruf', en: 'Call' },
      summary: {
        de: 'Aufrufanlage mit Bild und Ton, die auch ohne Internet weiterläuft.',
        en: 'A calling system with picture and sound that keeps going without the internet.',
      },
    },
  ],
};
