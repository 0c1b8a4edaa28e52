import type { StoredEntry } from '@foyer/domain/lead/lead.schema.ts';

/** What an entry says of a lead, in the history of the lead. */
export const leadEntriesEn = {
  captured: 'Recorded',
  noted: 'Note written',
  rated: 'Rated',
  tempered: 'Interest judged',
  tagged: 'Tag set',
  answered: 'Question answered',
  interested: 'Interest in a product',
  planned: 'Next step planned',
  undone: 'Taken back',
  consented: 'Consent given',
  withdrawn: 'Consent taken back',
  introduced: 'Details of a contact without a badge',
  corrected: 'Detail corrected',
  pictured: 'Photo of a business card',
} as const satisfies Record<StoredEntry['kind'], string>;
