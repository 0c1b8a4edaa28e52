import type { Database } from '@foyer/database/connection.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { expect } from 'vitest';

/** The code of the refusal that a call ends with, or `done`. */
export const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );

/** Until the server says that somebody in this database waits for somebody else to commit. */
export const somebodyWaits = ({ pool }: Database) =>
  expect
    .poll(
      async () => {
        const { rows } = await pool.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows.length;
      },
      { timeout: 10_000, interval: 20 },
    )
    .toBe(1);
