/** The revisions of a contract, as both sides read them. */
export const contractLinesDe = {
  revision: 'Fassung {revision}',
  pdf: 'PDF',
  pdfOf: 'Vertrag, Fassung {revision}, als PDF',
  scan: 'Scan',
  scanOf: 'Scan der Fassung {revision}',
  sentAt: 'verschickt am {date}',
  signedAt: 'unterschrieben von {name} am {date}',
  voidBecause: 'hinfällig: {reason}',
  hash: 'Prüfsumme (SHA-256)',
} as const;
