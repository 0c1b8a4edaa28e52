import type { ReactNode } from 'react';
import { useProductName } from '../provider/product-name.tsx';
import classes from './page.module.css';

type PageHeaderProps = {
  title: string;
  /** One sentence on what this page is for or what its state is. */
  sub?: ReactNode;
  /** Beside the title: a state chip. */
  aside?: ReactNode;
  /** Buttons; the main one last. */
  actions?: ReactNode;
  /** What the browser's tab says, when it is more than the title. */
  documentTitle?: string;
};

/** The page's one h1, which also names the browser's tab. */
export function PageHeader({ title, sub, aside, actions, documentTitle }: PageHeaderProps) {
  const productName = useProductName();
  return (
    <div className={classes.header}>
      <title>{[documentTitle ?? title, productName].filter(Boolean).join(' · ')}</title>
      <div className={classes.heading}>
        <h1 className={classes.title} tabIndex={-1}>
          {title} {aside}
        </h1>
        {sub && <div className={classes.sub}>{sub}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
