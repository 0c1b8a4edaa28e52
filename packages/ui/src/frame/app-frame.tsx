import type { ReactNode } from 'react';
import classes from './app-frame.module.css';
import { BottomBar } from './bottom-bar.tsx';
import { Rail } from './rail.tsx';
import type { RailItem } from './rail-item.ts';

type AppFrameProps = {
  /** Mark and name, at the left edge of the header. */
  brand: ReactNode;
  /** Where one is: event, exhibitor, role. */
  context?: ReactNode;
  /** Search, language, account: at the right edge. */
  actions?: ReactNode;
  /** Empty for pages before an event is chosen: there is no rail then. */
  items: readonly RailItem[];
  /** A line under the header, for being offline or for demo mode. */
  banner?: ReactNode;
  words: { skip: string; areas: string; more: string };
  children: ReactNode;
};

/** Header, rail or bar, and the page: the frame of a signed-in app. */
export function AppFrame(props: AppFrameProps) {
  const { brand, context, actions, items, banner, words, children } = props;
  const hasRail = items.length > 0;
  return (
    <div className={classes.frame} data-rail={hasRail || undefined}>
      <a className={classes.skip} href="#main">
        {words.skip}
      </a>
      <header className={classes.header}>
        <div className={classes.brand}>{brand}</div>
        <div className={classes.context}>{context}</div>
        <div className={classes.actions}>{actions}</div>
      </header>
      {hasRail && <Rail items={items} label={words.areas} />}
      <div className={classes.column}>
        {banner}
        <main id="main" className={classes.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      {hasRail && <BottomBar items={items} label={words.areas} words={words} />}
    </div>
  );
}
