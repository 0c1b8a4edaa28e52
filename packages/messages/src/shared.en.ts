import { portalEn } from './portal/portal.en.ts';
import { accessRefusalsEn } from './refusals/access.en.ts';
import type { sharedDe } from './shared.de.ts';
import type { Translated } from './translated.ts';

export const sharedEn = {
  portal: portalEn,
  refusals: { ...accessRefusalsEn },
  states: {},
  facts: {},
} as const satisfies Translated<typeof sharedDe>;
