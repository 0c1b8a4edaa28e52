import type { DemoStatus } from '@foyer/domain/demo/demo.schema.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

/** Whose turn it is with a demo, or how it ended. */
export const demoTones: Record<DemoStatus, Tone> = {
  draft: 'draft',
  submitted: 'waiting-organiser',
  scheduled: 'published',
  declined: 'refused',
  cancelled: 'muted',
};
