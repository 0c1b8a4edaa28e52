import { type ReactNode, useId } from 'react';
import classes from './exhibitor.module.css';

type PanelSectionProps = { title: string; action?: ReactNode; children: ReactNode };

/** One part of the panel under its heading. */
export function PanelSection({ title, action, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.heading}>
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
