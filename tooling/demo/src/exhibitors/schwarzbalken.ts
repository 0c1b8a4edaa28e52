import { type DemoExhibitor, website } from './demo-exhibitor.ts';

/** Withdrew before it had submitted anything. */
export const schwarzbalken: DemoExhibitor = {
  key: 'schwarzbalken',
  name: 'Schwarzbalken Datenschutzberatung',
  legalName: 'Schwarzbalken Datenschutzberatung PartG mbB',
  contact: { name: 'Dr. Konrad Eßmann', email: 'konrad.essmann@example.org' },
  logo: 'schwarzbalken',
  tagline: {
    de: 'Datenschutz, der sagt, was geht.',
    en: 'Data protection that says what is possible.',
  },
  description: { de: '', en: '' },
  categories: ['training', 'security'],
  links: [website('schwarzbalken')],
  products: [],
};
