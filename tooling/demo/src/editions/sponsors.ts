import type { LevelStory, SponsorStory } from './edition.ts';

const levelsUntil = (due: string): readonly LevelStory[] => [
  {
    key: 'gold',
    name: { de: 'Gold', en: 'Gold' },
    summary: {
      de: 'Ihr Logo auf jedem Ausweis, Ihr Text auf der Sponsorenseite.',
      en: 'Your logo on every badge, your text on the page of sponsors.',
    },
    priceCents: 500_000,
    places: 3,
    isPublic: true,
    logoSize: 'large',
    benefits: [
      {
        key: 'logo',
        title: { de: 'Logo', en: 'Logo' },
        terms: {
          class: 'logo',
          places: ['directory', 'programme', 'plan', 'badge', 'mail'],
          minWidthPixels: 400,
          isTransparent: false,
        },
        due,
      },
      {
        key: 'text',
        title: { de: 'Selbstdarstellung', en: 'About you' },
        terms: { class: 'text', maxWords: 60 },
        due,
      },
      {
        key: 'passes',
        title: { de: 'Freikarten für Ihre Kunden', en: 'Passes for your clients' },
        terms: { class: 'passes', count: 5 },
      },
      {
        key: 'demo',
        title: { de: 'Vorführung auf der Bühne', en: 'Demo on the stage' },
        terms: { class: 'demos', count: 1 },
      },
      {
        key: 'banner',
        title: { de: 'Banner am Eingang', en: 'Banner at the entrance' },
        terms: { class: 'other' },
      },
    ],
  },
  {
    key: 'silver',
    name: { de: 'Silber', en: 'Silver' },
    summary: {
      de: 'Ihr Logo im Verzeichnis und im Programm.',
      en: 'Your logo in the directory and in the programme.',
    },
    priceCents: 200_000,
    places: 6,
    isPublic: true,
    logoSize: 'medium',
    benefits: [
      {
        key: 'logo',
        title: { de: 'Logo', en: 'Logo' },
        terms: {
          class: 'logo',
          places: ['directory', 'programme'],
          minWidthPixels: 400,
          isTransparent: false,
        },
        due,
      },
      {
        key: 'passes',
        title: { de: 'Freikarten für Ihre Kunden', en: 'Passes for your clients' },
        terms: { class: 'passes', count: 2 },
      },
      {
        key: 'bag',
        title: { de: 'Beilage in der Tagungstasche', en: 'Insert in the conference bag' },
        terms: { class: 'bag_insert', count: 250 },
        due,
      },
    ],
  },
  {
    key: 'technical',
    name: { de: 'Technikpartner', en: 'Technical partner' },
    summary: {
      de: 'Für Geräte und Dienste, ohne die es keine Tagung gäbe.',
      en: 'For devices and services without which there would be no conference.',
    },
    priceCents: 0,
    places: null,
    isPublic: false,
    logoSize: 'small',
    benefits: [
      {
        key: 'logo',
        title: { de: 'Logo', en: 'Logo' },
        terms: { class: 'logo', places: ['programme'], minWidthPixels: 400, isTransparent: false },
        due,
      },
    ],
  },
];

export const comingLevels = levelsUntil('+8 18:00');
export const pastLevels = levelsUntil('2025-03-07 18:00');

const purpose = 'Tagung der IT-Koordinatoren: Technik und Verpflegung';

/** One in each state: to be signed, half delivered, just handed in, signed, drafted. */
export const comingSponsors: readonly SponsorStory[] = [
  {
    exhibitor: 'registraturwerk',
    level: 'gold',
    valueCents: 500_000,
    purpose,
    drafted: '-40 10:10',
    sent: '-40 10:25',
    signed: '-38 09:05',
    claims: {
      logo: { at: '-30 11:20', isConfirmed: true },
      text: {
        at: '-30 11:25',
        text: 'Registraturwerk baut seit Jahren Akten, die man wiederfindet. Wir fördern diese Tagung, weil gute Verwaltung davon lebt, dass Kolleginnen und Kollegen voneinander lernen.',
        isConfirmed: true,
      },
      passes: { at: '-20 09:00', used: 2 },
      banner: { at: '-5 14:10', proof: { url: 'https://registraturwerk.example.org/banner' } },
    },
  },
  {
    exhibitor: 'geovenn',
    level: 'silver',
    valueCents: 200_000,
    purpose,
    drafted: '-33 14:00',
    sent: '-33 14:05',
    signed: '-31 08:40',
    claims: { logo: { at: '-2 15:30' } },
  },
  {
    exhibitor: 'glimmerfaser',
    level: 'technical',
    valueCents: 180_000,
    inKind: 'Glasfaseranschluss und WLAN für zwei Tage',
    purpose: 'WLAN für alle Teilnehmenden',
    drafted: '-25 09:30',
    sent: '-25 09:45',
    signed: '-24 16:10',
    claims: { logo: { at: '-16 10:00', isConfirmed: true } },
  },
  {
    exhibitor: 'nachtanker',
    level: 'gold',
    valueCents: 500_000,
    purpose,
    drafted: '-2 11:00',
    sent: '-1 09:15',
  },
  { exhibitor: 'muenzpfad', level: 'silver', valueCents: 180_000, purpose, drafted: '-1 16:20' },
];

export const pastSponsors: readonly SponsorStory[] = [
  {
    exhibitor: 'nachtanker',
    level: 'gold',
    valueCents: 450_000,
    purpose,
    drafted: '2025-01-13 10:00',
    sent: '2025-01-13 10:20',
    signed: '2025-01-15 14:30',
    claims: {
      logo: { at: '2025-02-03 09:00', isConfirmed: true, proof: { count: 60 } },
      text: {
        at: '2025-02-03 09:10',
        text: 'Nachtanker sichert, was Rathäuser morgens wieder brauchen.',
        isConfirmed: true,
        proof: { url: 'https://nachtanker.example.org/sponsor' },
      },
      passes: { at: '2025-03-21 17:00', used: 4, proof: { count: 4 } },
    },
  },
  {
    exhibitor: 'quellgarten',
    level: 'silver',
    valueCents: 90_000,
    purpose,
    drafted: '2025-01-20 10:00',
    sent: '2025-01-20 10:20',
    signed: '2025-01-22 11:30',
    claims: { logo: { at: '2025-02-10 09:00', isConfirmed: true } },
  },
];
