import type { ReactNode } from 'react';
import classes from './page.module.css';

type PageProps = {
  /** `text` for forms and reading, `wide` for lists, `full` for the plan and boards. */
  width?: 'text' | 'wide' | 'full';
  /** For pages without a rail. */
  isCentred?: boolean;
  children: ReactNode;
};

/** The content of a page, as wide as its kind reads well. */
export function Page({ width = 'wide', isCentred = false, children }: PageProps) {
  return (
    <div className={classes.page} data-width={width} data-centred={isCentred || undefined}>
      {children}
    </div>
  );
}
