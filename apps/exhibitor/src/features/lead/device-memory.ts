import type { Query, QueryClient } from '@tanstack/react-query';
import superjson from 'superjson';
import { keepSealed, unseal, withStore } from './device-store.ts';

/** What the scanner and the door of a demo have to know to start without a network, and nothing else. */
const remembered = new Set([
  'account.me',
  'event.getOfBooth',
  'lead.scannerSettings',
  'device.own',
  'demo.listOfBooth',
  'seat.door',
]);

function isRemembered({ queryKey }: Query): boolean {
  const [path] = queryKey;
  return Array.isArray(path) && remembered.has(path.join('.'));
}

/**
 * Gives the queries what they answered last time, sealed on the device, and keeps what they answer
 * from now on. They are old from the start, so each asks again as soon as it can.
 */
export async function rememberQueries(client: QueryClient): Promise<void> {
  const rows = await withStore((store) => store.getAll('kept'));
  for (const { name, sealed } of rows) {
    const key = JSON.parse(name) as unknown[];
    if (client.getQueryData(key) !== undefined) continue;
    client.setQueryData(key, superjson.parse(await unseal(name, sealed)), { updatedAt: 1 });
  }
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.state.status !== 'success' || !isRemembered(query)) return;
    if (query.state.dataUpdatedAt <= 1 || isSignedOut(query.state.data)) return;
    void keep(JSON.stringify(query.queryKey), superjson.stringify(query.state.data));
  });
}

/** "Nobody is signed in" is no reason to forget who was: their entries wait here. */
function isSignedOut(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'account' in data && data.account === null;
}

const kept = new Map<string, string>();

async function keep(name: string, text: string): Promise<void> {
  if (kept.get(name) === text) return;
  kept.set(name, text);
  await keepSealed(name, text, (store, sealed) => store.put('kept', { name, sealed }));
}
