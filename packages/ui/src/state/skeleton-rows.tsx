import { Skeleton } from '@mantine/core';
import classes from './skeleton-rows.module.css';

type SkeletonRowsProps = {
  rows?: number;
  /** Said to screen readers; the grey bars are hidden from them. */
  label: string;
};

/** Bars where a list or a form will be, in its height. */
export function SkeletonRows({ rows = 5, label }: SkeletonRowsProps) {
  return (
    <div role="status">
      <span className="foyer-hidden">{label}</span>
      <div aria-hidden className={classes.rows}>
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} height={16} width={`${90 - ((row * 17) % 45)}%`} />
        ))}
      </div>
    </div>
  );
}
