import type { Translated } from '../translated.ts';
import type { callFactsDe, callRefusalsDe } from './call.de.ts';

export const callRefusalsEn = {
  call: {
    changed_meanwhile:
      'Somebody else has changed the call in the meantime. Nothing was overwritten; please reload the page.',
  },
} as const satisfies Translated<typeof callRefusalsDe>;

export const callFactsEn = {
  call: {
    written: 'Call for exhibitors changed',
    link_renewed: 'New link for the call for exhibitors',
  },
} as const satisfies Translated<typeof callFactsDe>;
