import { portalDe } from './portal/portal.de.ts';
import { accessRefusalsDe } from './refusals/access.de.ts';

/**
 * What both signed-in apps say: the frame, every "no" (`refusals.<noun>.<code>`), the words of the
 * states (`states.<noun>.<state>`), the sentences of the history (`facts.<noun>.<happened>`).
 */
export const sharedDe = {
  portal: portalDe,
  refusals: { ...accessRefusalsDe },
  states: {},
  facts: {},
} as const;
