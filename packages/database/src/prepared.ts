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

/** Makes the connection honour the mark; Kysely hands on text and values and has no place for a name. */
export function prepareNamed(client: pg.ClientBase): void {
  const send = client.query.bind(client) as (...given: unknown[]) => unknown;
  const holdBack = withheldWrites(client);
  const query = (...given: unknown[]) => {
    const [text, values] = given;
    const name = typeof text === 'string' ? named.exec(text)?.[1] : undefined;
    holdBack();
    return name ? send({ name, text, values }) : send(...given);
  };
  client.query = query as typeof client.query;
}

/**
 * What a turn of the event loop sends on this connection goes out as one packet. A statement by
 * itself is one write, which costs the process, and a wake-up, which costs the server, about as much
 * as the statement of a hot path.
 */
function withheldWrites(client: pg.ClientBase): () => void {
  // Not in the types of `pg`.
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  let isHeld = false;
  const release = () => {
    isHeld = false;
    stream.uncork();
  };
  return () => {
    if (isHeld) return;
    isHeld = true;
    stream.cork();
    // After everything that follows from what runs now.
    queueMicrotask(() => process.nextTick(release));
  };
}
