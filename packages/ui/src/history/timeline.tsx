import type { ReactNode } from 'react';
import classes from './timeline.module.css';

export type TimelineEntry = {
  key: string;
  /** For machines (`dateTime`) and for people, in the event's time zone. */
  at: { iso: string; words: string };
  title: ReactNode;
  /** Who. */
  sub?: ReactNode;
  /** What changed. */
  detail?: ReactNode;
};

/** What happened, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.timeline}>
      {entries.map((entry) => (
        <li key={entry.key} className={classes.entry}>
          <div className={classes.title}>{entry.title}</div>
          <div className={classes.sub}>
            <time dateTime={entry.at.iso}>{entry.at.words}</time>
            {entry.sub && <> · {entry.sub}</>}
          </div>
          {entry.detail && <div className={classes.detail}>{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
