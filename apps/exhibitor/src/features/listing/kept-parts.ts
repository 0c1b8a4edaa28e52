import { type ListingPart, listingPartSchema } from '@foyer/domain/listing/listing-part.ts';

/** A part that was typed and is not saved yet, with the version it was typed over. */
export type KeptPart = { readonly value: unknown; readonly seenVersion: number };
export type KeptParts = ReadonlyMap<ListingPart, KeptPart>;

/** Where typed words survive a reload: in this tab, until they are saved or somebody signs out. */
export type PartsKeeper = { read(): KeptParts; write(parts: KeptParts): void };

export function keptInTab(exhibitorId: string, storage: Storage): PartsKeeper {
  const key = `foyer.listing.${exhibitorId}`;
  return {
    read() {
      try {
        const stored: [string, KeptPart][] = JSON.parse(storage.getItem(key) ?? '[]');
        // A part that a newer Foyer no longer knows is left behind.
        return new Map(
          stored.filter(([part]) => listingPartSchema.safeParse(part).success) as never,
        );
      } catch {
        return new Map();
      }
    },
    write(parts) {
      if (parts.size === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify([...parts]));
    },
  };
}
