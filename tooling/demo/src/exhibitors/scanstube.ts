import { type DemoExhibitor, unwritten } from './demo-exhibitor.ts';

/** Opened the form once and wrote one line. */
export const scanstube: DemoExhibitor = {
  ...unwritten,
  key: 'scanstube',
  name: 'Scanstube Osterwehl',
  legalName: 'Scanstube Osterwehl KG',
  contact: { name: 'Elke Rübsamen', email: 'elke.ruebsamen@example.org' },
  tagline: { de: 'Ihre Post, am Morgen schon in der Akte.', en: '' },
  categories: ['documents'],
};
