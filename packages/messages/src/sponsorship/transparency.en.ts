import type { Translated } from '../translated.ts';
import type { transparencyDe } from './transparency.de.ts';

export const transparencyEn = {
  title: 'Sponsorship report',
  columns: {
    sponsor: 'Sponsor',
    contribution: 'Contribution',
    value: 'Value in euros',
    purpose: 'Purpose',
    contractedOn: 'Date of contract',
  },
  contribution: { money: 'Money', in_kind: 'Goods or services' },
  fileName: 'sponsorship-report',
} as const satisfies Translated<typeof transparencyDe>;
