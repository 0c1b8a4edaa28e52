import type { Entry } from '@foyer/domain/lead/lead.schema.ts';
import Dexie, { type Table } from 'dexie';

/** An entry that has no receipt yet. It stays here until the server has promised to keep it. */
export type WaitingEntry = {
  readonly entryId: string;
  readonly eventId: string;
  readonly exhibitorId: string;
  readonly entry: Entry;
  /** Why the server did not take it; it is not sent again. */
  readonly parkedCode?: string;
};

class Outbox extends Dexie {
  declare waiting: Table<WaitingEntry, string>;

  constructor() {
    // The default durability loses four of five entries when the power goes; see docs.
    super('foyer-leads', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ waiting: 'entryId, exhibitorId' });
  }
}

let opened: Outbox | undefined;

export function outbox(): Outbox {
  opened ??= new Outbox();
  return opened;
}

/** The device's name of itself, made once; it holds nothing about its owner. */
export function deviceId(): string {
  const key = 'foyer_device';
  const known = window.localStorage.getItem(key);
  if (known) return known;
  const made = window.crypto.randomUUID();
  window.localStorage.setItem(key, made);
  return made;
}
