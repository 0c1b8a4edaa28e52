import { type DemoExhibitor, unwritten } from './demo-exhibitor.ts';

/** Those of whom only a name and an address are known so far. */
export const kreidepfad: DemoExhibitor = {
  ...unwritten,
  key: 'kreidepfad',
  name: 'Kreidepfad Schul-IT',
  legalName: 'Kreidepfad Schul-IT GmbH',
  contact: { name: 'Björn Saßmannsdorf', email: 'bjoern.sassmannsdorf@example.org' },
};

export const lizenzkelter: DemoExhibitor = {
  ...unwritten,
  key: 'lizenzkelter',
  name: 'Lizenzkelter',
  legalName: 'Lizenzkelter GmbH',
  contact: { name: 'Swantje Hoppenrath', email: 'swantje.hoppenrath@example.org' },
};

export const handgepaeck: DemoExhibitor = {
  ...unwritten,
  key: 'handgepaeck',
  name: 'Handgepäck Mobilgeräte',
  legalName: 'Handgepäck Mobilgeräte Ltd.',
  contact: { name: 'Imogen Fairweather', email: 'imogen.fairweather@example.org' },
  locale: 'en',
};

export const planspielKellerlicht: DemoExhibitor = {
  ...unwritten,
  key: 'planspiel-kellerlicht',
  name: 'Planspiel Kellerlicht',
  legalName: 'Planspiel Kellerlicht GbR',
  contact: { name: 'Mechthild Dörrenbächer', email: 'mechthild.doerrenbaecher@example.org' },
};

/** Accepted the invitation and went no further. */
export const saaltechnikBroemmeln: DemoExhibitor = {
  ...unwritten,
  key: 'saaltechnik-broemmeln',
  name: 'Saaltechnik Brömmeln',
  legalName: 'Saaltechnik Brömmeln KG',
  contact: { name: 'Rüdiger Kläsener', email: 'ruediger.klaesener@example.org' },
};
