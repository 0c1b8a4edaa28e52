import type { ComponentType } from 'react';

/** One area of the app in the rail, the bar or the sheet. */
export type RailItem = {
  key: string;
  label: string;
  href: string;
  icon: ComponentType<{
    size?: number | string;
    stroke?: number | string;
    'aria-hidden'?: boolean;
  }>;
  active: boolean;
  /** What waits there; nothing is shown for 0. `countLabel` says it to a screen reader. */
  count?: number | undefined;
  countLabel?: string | undefined;
  /** The key after `g`, shown as a hint. */
  jumpKey?: string | undefined;
  /** In the phone's bar; at most four, the rest is in the sheet. */
  inBar?: boolean | undefined;
  /** Bigger, in the bar's middle (Scan). */
  emphasised?: boolean | undefined;
};
