import { UiLink } from '../provider/ui-link.tsx';
import classes from './segment-bar.module.css';
import type { Tone } from './state-chip.tsx';

export type Segment = { key: string; value: number; label: string; tone: Tone; href?: string };

type SegmentBarProps = {
  /** Names the whole; the segments say their own label and value. */
  label: string;
  segments: readonly Segment[];
  /** With words and figures below, or the bar alone where the row is narrow. */
  legend?: 'below' | 'none';
};

/** Shares of a whole, each in the tone of its state; empty ones are left out of the bar. */
export function SegmentBar({ label, segments, legend = 'below' }: SegmentBarProps) {
  const filled = segments.filter((segment) => segment.value > 0);
  const inWords = segments.map((segment) => `${segment.label}: ${segment.value}`).join(', ');
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={`${label}: ${inWords}`}>
        {filled.map((segment) => (
          <span
            key={segment.key}
            className={classes.segment}
            data-tone={segment.tone}
            style={{ flexGrow: segment.value }}
            title={`${segment.label}: ${segment.value}`}
          />
        ))}
      </div>
      {legend === 'below' && (
        <ul className={classes.legend}>
          {segments.map((segment) => (
            <li key={segment.key}>
              <span className={classes.dot} data-tone={segment.tone} aria-hidden />
              {segment.href ? (
                <UiLink href={segment.href}>
                  {segment.label} <strong>{segment.value}</strong>
                </UiLink>
              ) : (
                <span>
                  {segment.label} <strong>{segment.value}</strong>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
