import type { Translated } from '../translated.ts';
import type { leadColumnsDe, leadFactsDe, leadRefusalsDe, leadStatesDe } from './lead.de.ts';

export const leadRefusalsEn = {
  lead: {
    not_found: 'This lead no longer exists.',
    scanning_off: 'Badges are not scanned at this event.',
    entry_invalid: 'This cannot be used. Is it the code of a badge?',
    not_captured: 'This badge has not been scanned yet.',
    consent_outdated: 'The consent wording is new. Please reload the page and ask again.',
    badge_cancelled: 'This badge is no longer valid.',
    person_refuses: 'This person does not want to be recorded.',
    erased: 'This person has had their data at your booth erased.',
    photo_unwanted: 'Without the consent of the person no photo is kept.',
    photo_unreadable: 'This photo could not be read.',
    too_many_photos: 'There are enough photos of this contact already. Remove one first.',
    already_merged: 'One of these contacts is merged with another one already.',
    form_changed:
      'The questions were changed meanwhile. Please load them again; what you wrote is still there.',
    too_many_for_workbook:
      'An Excel file holds {maximum} leads here. Take CSV, which holds all of them.',
  },
} as const satisfies Translated<typeof leadRefusalsDe>;

export const leadStatesEn = {
  lead: {
    unresolved: 'Code not known yet',
    active: 'Captured',
    withdrawn: 'Consent withdrawn',
    erased: 'Erased',
  },
  temperature: { cold: 'Cold', warm: 'Warm', hot: 'Hot' },
} as const satisfies Translated<typeof leadStatesDe>;

export const leadFactsEn = {
  lead: {
    captured: 'Lead captured',
    resolved:
      '{leads, plural, one {The person behind one scanned badge is known now} other {The people behind # scanned badges are known now}}',
    shared: 'A person has shared their details',
    handed_over: 'A person handed over their contact',
    withdrawn: 'A person has withdrawn their consent',
    erased: 'A person has had their data erased',
    merged: 'Two contacts merged',
    parted: 'Two similar contacts kept as two people',
    merge_undone: 'Merging taken back',
    form_saved: 'Questions for conversations changed',
    exported: '{leads, plural, one {One lead} other {# leads}} exported',
  },
} as const satisfies Translated<typeof leadFactsDe>;

export const leadColumnsEn = {
  code: 'Badge code',
  name: 'Name',
  organisation: 'Organisation',
  jobTitle: 'Position',
  email: 'E-mail',
  phone: 'Phone',
  website: 'Website',
  source: 'How recorded',
  mergedInto: 'Merged with',
  rating: 'Rating',
  temperature: 'Interest',
  tags: 'Tags',
  products: 'Interested in',
  open: 'Still open',
  notes: 'Notes',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  first: 'First captured',
  last: 'Last entry',
  by: 'Captured by',
  consent: 'Consent',
  fields: 'Consent for',
  version: 'Version of the wording',
  language: 'Language of the wording',
  consentAt: 'Consented at',
  channel: 'Channel of consent',
  withdrawnAt: 'Taken back at',
  yes: 'yes',
  no: 'no',
  inPerson: 'in person',
  badgePage: 'on the badge page',
  sources: {
    badge: 'badge scanned',
    typed: 'code typed',
    card: 'business card scanned',
    visitor: 'handed over by the person',
    manual: 'by hand',
  },
  file: 'leads',
} as const satisfies Translated<typeof leadColumnsDe>;
