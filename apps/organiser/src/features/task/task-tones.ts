import type { TaskStatus } from '@foyer/domain/task/task-status.rules.ts';
import type { Tone } from '@foyer/ui/state/state-chip.tsx';

export const taskTones = {
  open: 'waiting-exhibitor',
  overdue: 'refused',
  reopened: 'waiting-exhibitor',
  done: 'done',
  waived: 'muted',
} as const satisfies Record<TaskStatus | 'overdue', Tone>;
