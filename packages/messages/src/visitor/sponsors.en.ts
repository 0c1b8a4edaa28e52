import type { Translated } from '../translated.ts';
import type { sponsorPagesDe } from './sponsors.de.ts';

export const sponsorPagesEn = {
  sponsors: {
    title: 'Sponsors',
    lead: 'These organisations make “{event}” possible.',
    none: 'This event has no sponsors yet.',
    thanks: 'Supported by',
    level: 'Sponsor: {level}',
    become: 'Become a sponsor',
    price: '{price} without VAT',
    left: '{left, plural, =0 {Sold out} one {# place left} other {# places left}}',
    benefits: 'What you get for it:',
    ask: 'Ask us',
    report: 'Sponsorship report: who gives what, and what it is worth',
  },
  transparency: {
    title: 'Sponsorship report',
    lead: 'Sponsors of “{event}” from a value of {value} on.',
    none: 'There is no sponsorship of this value.',
    caption: 'Sponsors, what they give, and what it is worth',
    download: 'Download:',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    back: 'To the sponsors',
    total: 'Altogether',
  },
} as const satisfies Translated<typeof sponsorPagesDe>;
