import {
  IconAlertCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockHour4,
  IconMinus,
  IconWorld,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import classes from './state-chip.module.css';

export const tones = [
  'draft',
  'waiting-organiser',
  'waiting-exhibitor',
  'done',
  'refused',
  'published',
  'muted',
] as const;
export type Tone = (typeof tones)[number];

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

const icons = {
  draft: IconCircleDashed,
  'waiting-organiser': IconClockHour4,
  'waiting-exhibitor': IconAlertCircle,
  done: IconCircleCheck,
  refused: IconCircleX,
  published: IconWorld,
  muted: IconMinus,
} satisfies Record<Tone, Icon>;

type StateChipProps = {
  tone: Tone;
  label: string;
  /** For a state that has a picture of its own. */
  icon?: Icon;
};

/** A state as icon, word and colour, the same everywhere; never colour alone. */
export function StateChip({ tone, label, icon }: StateChipProps) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={classes.chip} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {label}
    </span>
  );
}
