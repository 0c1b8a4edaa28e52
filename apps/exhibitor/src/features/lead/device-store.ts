import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** An entry as it lies on the device: what it says is sealed, what orders it is not. */
export type SealedEntry = {
  /** Counts the entries of this device; given by the store, never given twice. */
  readonly sequence?: number;
  readonly entryId: string;
  readonly eventId: string;
  readonly exhibitorId: string;
  readonly sealed: Sealed;
  /** Why it was not taken; it waits for a person. */
  readonly parkedCode?: string;
};
export type Sealed = {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
};
type Kept = { readonly name: string; readonly sealed: Sealed };
type Known = { readonly exhibitorId: string; readonly sealed: Sealed };
type Own = { readonly id: 'own'; readonly key: CryptoKey; readonly deviceId: string };

interface Shape extends DBSchema {
  own: { key: 'own'; value: Own };
  entries: { key: number; value: SealedEntry; indexes: { entryId: string } };
  /** What was recorded at the door of a demo: no lead, and counted apart. */
  doors: { key: number; value: SealedEntry };
  kept: { key: string; value: Kept };
  /** Of a booth, what colleagues recorded. */
  known: { key: string; value: Known };
}
type Database = IDBPDatabase<Shape>;
type Waiting = 'entries' | 'doors';
type In<Name extends Waiting> = IDBPObjectStore<Shape, Name[], Name, 'readwrite'>;

const NAME = 'foyer-device';
/** Under this number an earlier library kept version 1: devices in use go on with what they hold. */
const FIRST_VERSION = 10;
const VERSION = 12;
/** The default durability loses four of five entries when the power goes. */
const strict = { durability: 'strict' } as const;

let opening: Promise<Database> | undefined;
let own: Promise<Own> | undefined;
/** By this page, which then goes, or by another tab. */
let wasEmptied = false;

function openStore(): Promise<Database> {
  opening ??= openDB<Shape>(NAME, VERSION, {
    upgrade(database, version) {
      const numbered = { keyPath: 'sequence', autoIncrement: true };
      if (version < FIRST_VERSION) {
        database.createObjectStore('own', { keyPath: 'id' });
        database
          .createObjectStore('entries', numbered)
          .createIndex('entryId', 'entryId', { unique: true });
        database.createObjectStore('kept', { keyPath: 'name' });
      }
      if (version < 11) database.createObjectStore('doors', numbered);
      database.createObjectStore('known', { keyPath: 'exhibitorId' });
    },
    // Another tab empties the device: this one lets go of it, and of the key that went with it.
    blocking(_own, becomes, event) {
      // Nothing is what a deleted one becomes.
      wasEmptied ||= becomes === null;
      (event.target as IDBDatabase).close();
      letGo();
    },
    terminated: letGo,
  }).catch((error: unknown) => {
    letGo();
    throw error;
  });
  return opening;
}

function letGo(): void {
  opening = undefined;
  own = undefined;
}

/** All that Foyer keeps on this device is reached by this; leads are in it until they have receipts. */
export async function withStore<Answer>(
  work: (store: Database) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(await openStore());
  } catch (error) {
    if ((error as { name?: string }).name !== 'InvalidStateError') throw error;
    // The browser had closed it, so nothing was begun: once more with a new connection.
    letGo();
    return work(await openStore());
  }
}

/** Changes entries in one transaction; resolves when it is on disk, and stays there without power. */
export const changeEntries = (work: (entries: In<'entries'>) => Promise<unknown>) =>
  change('entries', work);
export const changeDoors = (work: (doors: In<'doors'>) => Promise<unknown>) =>
  change('doors', work);

async function change<Name extends Waiting>(
  name: Name,
  work: (store: In<Name>) => Promise<unknown>,
): Promise<void> {
  await withStore(async (store) => {
    const transaction = store.transaction([name], 'readwrite', strict);
    // Both at once: a failure of either is the failure of the change.
    await Promise.all([work(transaction.objectStore(name) as In<Name>), transaction.done]);
  });
  for (const told of watching) told();
  otherTabs().postMessage(null);
}

const watching = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function otherTabs(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('foyer-entries');
  channel.onmessage = () => {
    for (const told of watching) told();
  };
  return channel;
}

/** Tells when entries changed, in this tab or in another; gives the way to stop that. */
export function watchEntries(told: () => void): () => void {
  otherTabs();
  watching.add(told);
  return () => void watching.delete(told);
}

/** Leaves nothing: entries, what was remembered, and the key to it. */
export async function emptyDevice(): Promise<void> {
  wasEmptied = true;
  const known = await opening?.catch(() => undefined);
  known?.close();
  letGo();
  await deleteDB(NAME);
}

/**
 * The device's key and its name of itself. The key cannot be taken out of the browser: a copy of
 * its files tells nothing about the people in it. The name holds nothing about its owner.
 */
export function ownOfDevice(): Promise<Own> {
  own ??= readOwn().catch((error: unknown) => {
    own = undefined;
    throw error;
  });
  return own;
}

async function readOwn(): Promise<Own> {
  const known = await withStore((store) => store.get('own', 'own'));
  if (known) return known;
  const key = await window.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const made: Own = { id: 'own', key, deviceId: window.crypto.randomUUID() };
  // Another tab may have been faster; then its key is the one.
  await withStore(async (store) => {
    const transaction = store.transaction('own', 'readwrite', strict);
    await Promise.all([transaction.store.add(made), transaction.done]);
  }).catch(() => undefined);
  const stored = await withStore((store) => store.get('own', 'own'));
  if (!stored) throw new Error('Nothing can be stored on this device');
  return stored;
}

/** `name` is bound in, so that one sealed thing cannot be passed off as another. */
export async function seal(name: string, text: string): Promise<Sealed> {
  const { key } = await ownOfDevice();
  const iv = window.crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
  return {
    iv,
    bytes: await window.crypto.subtle.encrypt(how, key, new TextEncoder().encode(text)),
  };
}

/**
 * Keeps something for the next start. What comes when the device has just been emptied, such as an
 * answer that was on its way or half sealed, would be left behind on it: that is dropped.
 */
export async function keepSealed(
  name: string,
  text: string,
  put: (store: Database, sealed: Sealed) => Promise<unknown>,
): Promise<void> {
  if (wasEmptied) return;
  const sealed = await seal(name, text);
  if (wasEmptied) return;
  await withStore(async (store) => {
    if (!wasEmptied) await put(store, sealed);
  });
}

export async function unseal(name: string, { iv, bytes }: Sealed): Promise<string> {
  const { key } = await ownOfDevice();
  const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
  return new TextDecoder().decode(await window.crypto.subtle.decrypt(how, key, bytes));
}
