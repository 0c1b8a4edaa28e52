import type { Writable } from 'node:stream';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';

const named = /^\/\* prepared (\w+) \*\/ /;

/**
 * Marks a statement of a hot path: each connection parses it once and keeps its plan. On the hot
 * path planning costs more than running. The text must be the same every time; lists go in as one
 * array.
 */
export function prepared(name: string): RawBuilder<unknown> {
  return sql.raw(`/* prepared ${name} */ `);
}

let isAhead = false;

/**
 * Sends a statement that need not go out by itself: it goes as one packet with the next one of its
 * connection. A packet costs this process a write and the server a wake-up, which is about as much
 * as a statement of a hot path.
 */
export function sentAhead<T>(send: () => T): T {
  isAhead = true;
  try {
    return send();
  } finally {
    isAhead = false;
  }
}

/** Makes the connection honour both marks; Kysely hands on text and values and has no place for more. */
export function honourMarks(client: pg.ClientBase): void {
  const send = client.query.bind(client) as (...given: unknown[]) => unknown;
  // Not in the types of `pg`.
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  let isHeld = false;
  const query = (...given: unknown[]) => {
    const [text, values] = given;
    const name = typeof text === 'string' ? named.exec(text)?.[1] : undefined;
    if (!isHeld) stream.cork();
    isHeld = true;
    try {
      return name ? send({ name, text, values }) : send(...given);
    } finally {
      if (!isAhead) {
        isHeld = false;
        stream.uncork();
      }
    }
  };
  client.query = query as typeof client.query;
}
