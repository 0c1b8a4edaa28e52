import type { ReactNode } from 'react';
import { UiLink } from '../provider/ui-link.tsx';
import classes from './stat.module.css';

type StatProps = {
  /** Already in the reader's format. */
  value: ReactNode;
  label: string;
  /** The list behind the number. */
  href?: string | undefined;
  sub?: ReactNode;
};

/** A number that opens the list behind it. */
export function Stat({ value, label, href, sub }: StatProps) {
  const content = (
    <>
      <span className={classes.value}>{value}</span>
      <span className={classes.label}>{label}</span>
      {sub && <span className={classes.sub}>{sub}</span>}
    </>
  );
  return href ? (
    <UiLink href={href} className={classes.stat}>
      {content}
    </UiLink>
  ) : (
    <div className={classes.stat}>{content}</div>
  );
}
