import { type DemoExhibitor, unwritten } from './demo-exhibitor.ts';

/**
 * Real organisations that took part in the 2025 edition. Only what is publicly known of that
 * conference is said here: no people, no claims, no addresses of theirs.
 */
export const itNrw: DemoExhibitor = {
  ...unwritten,
  key: 'it-nrw',
  name: 'IT.NRW',
  legalName: 'IT.NRW',
  contact: { name: '', email: 'it-nrw@example.org' },
  logo: 'it-nrw',
  tagline: {
    de: 'EVA, die elektronische Umlaufmappe',
    en: 'EVA, the electronic circulation folder',
  },
  description: {
    de: 'IT.NRW zeigte auf der Tagung EVA, die elektronische Umlaufmappe: auf der Bühne und am eigenen Stand.',
    en: 'At the conference IT.NRW showed EVA, the electronic circulation folder: on stage and at a booth of its own.',
  },
  categories: ['documents'],
  products: [
    {
      key: 'eva',
      name: { de: 'EVA', en: 'EVA' },
      summary: { de: 'Die elektronische Umlaufmappe.', en: 'The electronic circulation folder.' },
    },
  ],
};

export const picture: DemoExhibitor = {
  ...unwritten,
  key: 'picture',
  name: 'PICTURE GmbH',
  legalName: 'PICTURE GmbH',
  contact: { name: '', email: 'picture@example.org' },
  logo: 'picture',
  tagline: { de: 'Prozessplattform', en: 'Process platform' },
  description: {
    de: 'Die PICTURE GmbH war auf der Tagung mit ihrer Prozessplattform vertreten.',
    en: 'PICTURE GmbH took part in the conference with its process platform.',
  },
  categories: ['services'],
  products: [
    {
      key: 'prozessplattform',
      name: { de: 'Prozessplattform', en: 'Process platform' },
      summary: { de: '', en: '' },
    },
  ],
};

export const mendigital: DemoExhibitor = {
  ...unwritten,
  key: 'mendigital',
  name: 'mendigital GmbH',
  legalName: 'mendigital GmbH',
  contact: { name: '', email: 'mendigital@example.org' },
  logo: 'mendigital',
  tagline: {
    de: 'Offene Sensordatenplattform „menden-vernetzt“',
    en: 'The open sensor data platform “menden-vernetzt”',
  },
  description: {
    de: 'Die mendigital GmbH stellte auf der Tagung die offene Sensordatenplattform „menden-vernetzt“ vor, dazu die Erkennung des Straßenzustands mit Telefonen in Müllfahrzeugen.',
    en: 'At the conference mendigital GmbH presented the open sensor data platform “menden-vernetzt” and the detection of road conditions by phones in refuse vehicles.',
  },
  categories: ['geodata'],
  products: [
    {
      key: 'menden-vernetzt',
      name: { de: 'menden-vernetzt', en: 'menden-vernetzt' },
      summary: { de: 'Offene Sensordatenplattform.', en: 'Open sensor data platform.' },
    },
    {
      key: 'strassenzustand',
      name: { de: 'Erkennung des Straßenzustands', en: 'Detection of road conditions' },
      summary: {
        de: 'Mit Telefonen in Müllfahrzeugen.',
        en: 'By phones in refuse vehicles.',
      },
    },
  ],
};

export const valisory: DemoExhibitor = {
  ...unwritten,
  key: 'valisory',
  name: 'Valisory GmbH',
  legalName: 'Valisory GmbH',
  contact: { name: '', email: 'valisory@example.org' },
  logo: 'valisory',
  tagline: { de: 'KI sicher einführen', en: 'Introducing AI safely' },
  description: {
    de: 'Die Valisory GmbH sprach auf der Tagung darüber, wie sich Künstliche Intelligenz sicher einführen lässt.',
    en: 'At the conference Valisory GmbH spoke about introducing artificial intelligence safely.',
  },
  categories: ['intelligence'],
};

export const aiVillage: DemoExhibitor = {
  ...unwritten,
  key: 'ai-village',
  name: 'AI Village / German AI network',
  legalName: '',
  contact: { name: '', email: 'ai-village@example.org' },
  logo: 'ai-village',
  tagline: {
    de: 'Schulung und Zertifizierung für den Einsatz von KI',
    en: 'Training and certifying the use of AI',
  },
  description: {
    de: 'Das AI Village und das German AI network sprachen auf der Tagung über Schulung und Zertifizierung für den Einsatz von Künstlicher Intelligenz.',
    en: 'At the conference the AI Village and the German AI network spoke about training and certifying the use of artificial intelligence.',
  },
  categories: ['intelligence', 'training'],
};

export const smartCitiesSchule: DemoExhibitor = {
  ...unwritten,
  key: 'smart-cities-schule',
  name: 'Smart Cities Schule',
  legalName: '',
  contact: { name: '', email: 'smart-cities-schule@example.org' },
  logo: 'smart-cities-schule',
  tagline: { de: 'Smart Cities Schule', en: 'Smart Cities Schule' },
  description: {
    de: 'Die Smart Cities Schule war auf der Tagung vertreten.',
    en: 'The Smart Cities Schule took part in the conference.',
  },
  categories: ['training'],
};
