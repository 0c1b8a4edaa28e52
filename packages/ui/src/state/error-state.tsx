import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state.module.css';

type ErrorStateProps = {
  /** What happened. */
  title: string;
  /** What was kept. */
  kept?: ReactNode;
  /** What to do now. */
  next?: ReactNode;
  retry?: { label: string; onRetry: () => void };
  actions?: ReactNode;
};

/** A failure in words: what happened, what was kept, what to do now. */
export function ErrorState({ title, kept, next, retry, actions }: ErrorStateProps) {
  return (
    <div className={classes.state} role="alert">
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden />
      <p className={classes.title}>{title}</p>
      {kept && <div className={classes.text}>{kept}</div>}
      {next && <div className={classes.text}>{next}</div>}
      {(retry || actions) && (
        <div className={classes.actions}>
          {retry && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={retry.onRetry}
            >
              {retry.label}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  );
}
