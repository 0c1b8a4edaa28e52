import { eventFactsEn, eventRefusalsEn, eventStatesEn } from './event/event.en.ts';
import { leadFactsEn, leadRefusalsEn, leadStatesEn } from './lead/lead.en.ts';
import { portalEn } from './portal/portal.en.ts';
import { accessRefusalsEn } from './refusals/access.en.ts';
import type { sharedDe } from './shared.de.ts';
import { standFactsEn, standRefusalsEn, standStatesEn } from './stand/stand.en.ts';
import { teamFactsEn, teamRefusalsEn, teamStatesEn } from './team/team.en.ts';
import type { Translated } from './translated.ts';

export const sharedEn = {
  portal: portalEn,
  refusals: {
    ...accessRefusalsEn,
    ...eventRefusalsEn,
    ...teamRefusalsEn,
    ...standRefusalsEn,
    ...leadRefusalsEn,
  },
  states: { ...eventStatesEn, ...teamStatesEn, ...standStatesEn, ...leadStatesEn },
  facts: { ...eventFactsEn, ...teamFactsEn, ...standFactsEn, ...leadFactsEn },
} as const satisfies Translated<typeof sharedDe>;
