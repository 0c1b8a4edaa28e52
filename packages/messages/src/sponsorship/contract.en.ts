import type { Translated } from '../translated.ts';
import type { contractDe } from './contract.de.ts';

export const contractEn = {
  title: 'Contract of sponsorship',
  revision: 'Revision {revision} of {date}',
  parties: 'Parties',
  organiser: 'Organiser',
  sponsor: 'Sponsor',
  contact: 'represented by {name}',
  subject: 'Subject',
  event: 'Event',
  level: 'Level',
  value: 'The sponsor gives',
  money: '{value} in money (without VAT)',
  inKind: 'Goods or services worth {value}: {what}',
  purpose: 'Purpose',
  benefits: 'The organiser gives',
  noBenefits: 'The organiser names the sponsor on the page of sponsors.',
  dueOn: 'The sponsor hands in what is needed by {date}.',
  terms: 'Terms',
  usualTerms:
    '1. The sponsor supports the event “{event}” with what is named above. It is due with the confirmation unless something else is agreed.\n\n2. The organiser delivers the benefits named above. What it needs for that, the sponsor hands in by the date given with each of them; after that date there is no claim to that benefit any more.\n\n3. The sponsorship gives the sponsor no influence on contents, selection or decisions of the organiser.\n\n4. The organiser may publish sponsor, contribution, value, purpose and date of this contract as far as it is obliged to.\n\n5. If the event does not take place, benefits not yet delivered are no longer owed, and what was paid for them is returned.\n\n6. Changes to this contract are agreed and signed as a new revision.',
  signOrganiser: 'Place, date, organiser',
  signSponsor: 'Place, date, sponsor',
  footer: 'Contract of sponsorship {organiser} / {sponsor}',
  draft: 'DRAFT',
  signature: {
    title: 'Signature',
    click: 'This contract was signed in Foyer by click.',
    scan: 'This contract was signed on paper; its scan is kept in Foyer.',
    name: 'Signed by',
    at: 'At',
    revision: 'Revision',
    hash: 'SHA-256',
    note: 'The checksum is of the contract without this page. Whoever holds the revision that was sent can prove with it that no word was changed.',
  },
} as const satisfies Translated<typeof contractDe>;
