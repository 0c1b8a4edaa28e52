import type { ReactNode } from 'react';
import classes from './sign-in.module.css';

type NoticeProps = { tone: 'done' | 'refused' | 'draft'; children: ReactNode };

/** One sentence about what just happened; read out when it appears. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'refused' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
