import { eventFactsDe, eventRefusalsDe, eventStatesDe } from './event/event.de.ts';
import { leadFactsDe, leadRefusalsDe, leadStatesDe } from './lead/lead.de.ts';
import { portalDe } from './portal/portal.de.ts';
import { accessRefusalsDe } from './refusals/access.de.ts';
import { standFactsDe, standRefusalsDe, standStatesDe } from './stand/stand.de.ts';
import { teamFactsDe, teamRefusalsDe, teamStatesDe } from './team/team.de.ts';

/**
 * What both signed-in apps say: the frame, every "no" (`refusals.<noun>.<code>`), the words of the
 * states (`states.<noun>.<state>`), the sentences of the history (`facts.<noun>.<happened>`).
 */
export const sharedDe = {
  portal: portalDe,
  refusals: {
    ...accessRefusalsDe,
    ...eventRefusalsDe,
    ...teamRefusalsDe,
    ...standRefusalsDe,
    ...leadRefusalsDe,
  },
  states: { ...eventStatesDe, ...teamStatesDe, ...standStatesDe, ...leadStatesDe },
  facts: { ...eventFactsDe, ...teamFactsDe, ...standFactsDe, ...leadFactsDe },
} as const;
