import type { StoredEntry } from '@foyer/domain/lead/lead.schema.ts';

/** What an entry says of a lead, in the history of the lead. */
export const leadEntriesDe = {
  captured: 'Erfasst',
  noted: 'Notiz geschrieben',
  rated: 'Bewertet',
  tempered: 'Interesse eingeschätzt',
  tagged: 'Schlagwort gesetzt',
  answered: 'Frage beantwortet',
  interested: 'Interesse an einem Produkt',
  planned: 'Nächster Schritt geplant',
  undone: 'Zurückgenommen',
  consented: 'Einwilligung erteilt',
  withdrawn: 'Einwilligung zurückgenommen',
  introduced: 'Angaben eines Kontakts ohne Ausweis',
  corrected: 'Angabe berichtigt',
  pictured: 'Foto einer Visitenkarte',
} as const satisfies Record<StoredEntry['kind'], string>;
