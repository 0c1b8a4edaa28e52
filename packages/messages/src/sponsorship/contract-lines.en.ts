import type { Translated } from '../translated.ts';
import type { contractLinesDe } from './contract-lines.de.ts';

export const contractLinesEn = {
  revision: 'Revision {revision}',
  pdf: 'PDF',
  pdfOf: 'Contract, revision {revision}, as PDF',
  scan: 'Scan',
  scanOf: 'Scan of revision {revision}',
  sentAt: 'sent on {date}',
  signedAt: 'signed by {name} on {date}',
  voidBecause: 'void: {reason}',
  hash: 'Checksum (SHA-256)',
} as const satisfies Translated<typeof contractLinesDe>;
