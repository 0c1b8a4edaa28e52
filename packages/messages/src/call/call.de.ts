import type { CallRefusalCode } from '@foyer/domain/call/call.refusals.ts';
import type { SentencesOf } from '../sentences-of.ts';

export const callRefusalsDe = {
  call: {
    changed_meanwhile:
      'Der Aufruf wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; laden Sie die Seite bitte neu.',
  },
} as const satisfies SentencesOf<CallRefusalCode>;

export const callFactsDe = {
  call: {
    written: 'Aufruf an Aussteller geändert',
    link_renewed: 'Neuer Link für den Aufruf an Aussteller',
  },
} as const;
