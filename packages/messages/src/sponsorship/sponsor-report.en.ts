import type { Translated } from '../translated.ts';
import type { sponsorReportDe } from './sponsor-report.de.ts';

export const sponsorReportEn = {
  title: 'Report on the sponsorship',
  asOf: 'As of {date}',
  facts: {
    sponsor: 'Sponsor',
    event: 'Event',
    level: 'Level',
    value: 'Value',
    contract: 'Contract of',
    promised: 'Promised',
    delivered: 'Delivered',
    figure: 'Counted',
    proof: 'Proof',
    note: 'Note',
  },
  sum: '{delivered, number} of {total, plural, one {# benefit} other {# benefits}} {delivered, plural, one {is} other {are}} delivered and proven.',
  on: 'on {date}',
  status: {
    open: 'not yet, something of the sponsor is missing',
    claimed: 'not yet, it is being checked',
    declined: 'not yet, something of the sponsor is missing',
    confirmed: 'not yet',
    delivered: 'yes',
  },
  figures: {
    logo: 'logo printed on {figure, plural, one {# badge} other {# badges}}',
    demos: '{figure, plural, one {# demo} other {# demos}} in the programme',
    scanning: '{figure, plural, one {# lead} other {# leads}} scanned',
    passes: '{figure, plural, one {# pass} other {# passes}} given away',
  },
  picture: 'picture, kept in Foyer',
  counted: 'counted by Foyer: {count, number}',
  footer: '{organiser}, {event}',
} as const satisfies Translated<typeof sponsorReportDe>;
