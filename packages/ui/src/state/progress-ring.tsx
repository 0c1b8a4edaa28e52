import { RingProgress } from '@mantine/core';
import classes from './progress-ring.module.css';

type ProgressRingProps = {
  value: number;
  max: number;
  /** Says the same in words: "3 of 7 done". */
  label: string;
  size?: number;
};

/** How much is done, as a ring with the figures in it. */
export function ProgressRing({ value, max, label, size = 88 }: ProgressRingProps) {
  const percent = max === 0 ? 0 : Math.round((Math.min(value, max) / max) * 100);
  return (
    <RingProgress
      size={size}
      thickness={Math.max(5, Math.round(size / 12))}
      roundCaps
      role="img"
      aria-label={label}
      rootColor="var(--foyer-line)"
      sections={[{ value: percent, color: 'var(--foyer-accent-text)' }]}
      label={
        <span className={classes.figure} aria-hidden>
          {value}
          <span className={classes.of}>/{max}</span>
        </span>
      }
    />
  );
}
