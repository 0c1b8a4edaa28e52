import Dexie, { type Table } from 'dexie';

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
type Own = { readonly id: 'own'; readonly key: CryptoKey; readonly deviceId: string };

class DeviceStore extends Dexie {
  declare own: Table<Own, 'own'>;
  declare entries: Table<SealedEntry, number>;
  declare kept: Table<Kept, string>;

  constructor() {
    // The default durability loses four of five entries when the power goes.
    super('foyer-device', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ own: 'id', entries: '++sequence, &entryId', kept: 'name' });
  }
}

let opened: DeviceStore | undefined;

/** All that Foyer keeps on this device; leads are in it until they have their receipts. */
export function deviceStore(): DeviceStore {
  opened ??= new DeviceStore();
  return opened;
}

/** Leaves nothing: entries, what was remembered, and the key to it. */
export async function emptyDevice(): Promise<void> {
  await deviceStore().delete({ disableAutoOpen: false });
  own = undefined;
}

let own: Promise<Own> | undefined;

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
  const known = await deviceStore().own.get('own');
  if (known) return known;
  const key = await window.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const made: Own = { id: 'own', key, deviceId: window.crypto.randomUUID() };
  // Another tab may have been faster; then its key is the one.
  await deviceStore()
    .own.add(made)
    .catch(() => undefined);
  const stored = await deviceStore().own.get('own');
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

export async function unseal(name: string, { iv, bytes }: Sealed): Promise<string> {
  const { key } = await ownOfDevice();
  const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
  return new TextDecoder().decode(await window.crypto.subtle.decrypt(how, key, bytes));
}
