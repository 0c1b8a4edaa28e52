import type { ComponentType, ReactNode } from 'react';
import classes from './state.module.css';

type EmptyStateProps = {
  icon?: ComponentType<{
    size?: number | string;
    stroke?: number | string;
    'aria-hidden'?: boolean;
  }>;
  title: string;
  /** Why there is nothing, and what to do first. */
  children?: ReactNode;
  actions?: ReactNode;
};

/** An honest "nothing here yet", with the next step. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {Icon && <Icon size={28} stroke={1.5} aria-hidden />}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
