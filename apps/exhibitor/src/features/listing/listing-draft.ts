import type { WorkingCopy } from '@foyer/domain/listing/listing.schema.ts';
import {
  type ListingPart,
  listingParts,
  partOf,
  partSchemas,
  type WorkingCopyChanges,
  withParts,
} from '@foyer/domain/listing/listing-part.ts';
import type { SavedWorkingCopy } from '@foyer/domain/listing/listing-view.schema.ts';
import { sameValue } from '@foyer/domain/same-value.ts';
import type { KeptPart, PartsKeeper } from './kept-parts.ts';

export type Conflict = SavedWorkingCopy['conflicts'][number];
export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'failed';

export type DraftSnapshot = {
  readonly content: WorkingCopy;
  readonly version: number;
  readonly status: SaveStatus;
  /** Somebody else changed the same part; the form shows one's own text until one decides. */
  readonly conflicts: ReadonlyMap<ListingPart, Conflict>;
  /** Parts that cannot be saved as they are, such as half an address. */
  readonly invalid: ReadonlySet<ListingPart>;
  readonly failure: unknown;
};

export type SaveRequest = { readonly seenVersion: number; readonly changes: WorkingCopyChanges };

type DraftParts = {
  readonly content: WorkingCopy;
  readonly version: number;
  readonly keeper: PartsKeeper;
  readonly save: (request: SaveRequest) => Promise<SavedWorkingCopy>;
  /** Whether trying again may help: a refusal stays one, a lost connection comes back. */
  readonly isTemporary: (error: unknown) => boolean;
};

const pauseMs = 700;
const retryMs = [2_000, 5_000, 10_000];

/**
 * The form's side of autosave. What is typed is kept in the tab at once, sent after a pause, part
 * by part with the version it was typed over, and sent again until the server has it.
 */
export class ListingDraft {
  readonly #listeners = new Set<() => void>();
  readonly #seen = new Map<ListingPart, number>();
  readonly #pending = new Map<ListingPart, KeptPart>();
  readonly #refused = new Set<ListingPart>();
  readonly #parts: DraftParts;
  #snapshot: DraftSnapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #running: Promise<void> | null = null;

  constructor(parts: DraftParts) {
    this.#parts = parts;
    for (const part of listingParts) this.#seen.set(part, parts.version);
    const kept = parts.keeper.read();
    let content = parts.content;
    for (const [part, keptPart] of kept) {
      this.#pending.set(part, keptPart);
      content = withParts(content, { [part]: keptPart.value } as WorkingCopyChanges);
    }
    this.#snapshot = {
      content,
      version: parts.version,
      status: kept.size > 0 ? 'unsaved' : 'saved',
      conflicts: new Map(),
      invalid: new Set([...kept.keys()].filter((part) => !isValid(part, kept.get(part)?.value))),
      failure: null,
    };
    if (kept.size > 0) this.#later(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  change(part: ListingPart, value: unknown): void {
    const seenVersion = this.#pending.get(part)?.seenVersion ?? this.#seen.get(part) ?? 0;
    this.#pending.set(part, { value, seenVersion });
    this.#refused.delete(part);
    this.#keep();
    const content = withParts(this.#snapshot.content, { [part]: value } as WorkingCopyChanges);
    this.#show({ content, invalid: this.#invalid(), status: 'unsaved' });
    this.#later(pauseMs);
  }

  /** `mine`: what the form shows replaces the other text. `theirs`: it gives way. */
  resolve(part: ListingPart, choice: 'mine' | 'theirs'): void {
    const conflict = this.#snapshot.conflicts.get(part);
    if (!conflict) return;
    const conflicts = new Map(this.#snapshot.conflicts);
    conflicts.delete(part);
    this.#show({ conflicts });
    if (choice === 'theirs') {
      this.#pending.delete(part);
      const changes = { [part]: conflict.theirs } as WorkingCopyChanges;
      this.#show({ content: withParts(this.#snapshot.content, changes) });
      this.#keep();
    }
    this.#later(0);
  }

  /** What the server has now; parts that are being typed stay as they are. */
  absorb(server: { readonly content: WorkingCopy; readonly version: number }): void {
    if (server.version < this.#snapshot.version) return;
    const adopted: Record<string, unknown> = {};
    for (const part of listingParts) {
      if (this.#pending.has(part)) continue;
      this.#seen.set(part, server.version);
      const theirs = partOf(server.content, part);
      // The server trims; the space somebody is about to continue after stays.
      if (!sameValue(parsed(part, partOf(this.#snapshot.content, part)), theirs))
        adopted[part] = theirs;
    }
    const content = withParts(this.#snapshot.content, adopted as WorkingCopyChanges);
    this.#show({ content, version: server.version });
  }

  /** Sends what is pending now; resolves when nothing is left that can be sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  /** Nothing is on its way, held up by a conflict, or waiting to be mended. */
  isSettled(): boolean {
    return this.#pending.size === 0;
  }

  async #run(): Promise<void> {
    for (let batch = this.#nextBatch(); batch; batch = this.#nextBatch()) {
      this.#show({ status: 'saving' });
      try {
        this.#accept(batch, await this.#parts.save(requestOf(batch)));
        this.#failures = 0;
      } catch (failure) {
        this.#fail(batch, failure);
        return;
      }
    }
    this.#show({ status: this.#pending.size > 0 ? 'unsaved' : 'saved', failure: null });
  }

  /** Only parts typed over the same version go together: the oldest first. */
  #nextBatch(): ReadonlyMap<ListingPart, KeptPart> | null {
    const sendable = [...this.#pending].filter(
      ([part, { value }]) =>
        !this.#snapshot.conflicts.has(part) && !this.#refused.has(part) && isValid(part, value),
    );
    if (sendable.length === 0) return null;
    const oldest = Math.min(...sendable.map(([, { seenVersion }]) => seenVersion));
    return new Map(sendable.filter(([, { seenVersion }]) => seenVersion === oldest));
  }

  #accept(batch: ReadonlyMap<ListingPart, KeptPart>, outcome: SavedWorkingCopy): void {
    const conflicts = new Map(this.#snapshot.conflicts);
    for (const conflict of outcome.conflicts) conflicts.set(conflict.part, conflict);
    for (const [part, sent] of batch) {
      const now = this.#pending.get(part);
      const isMore = now !== undefined && now.value !== sent.value;
      const isHeld = conflicts.has(part);
      if (now && (isMore || isHeld)) {
        this.#pending.set(part, { value: now.value, seenVersion: outcome.version });
      } else this.#pending.delete(part);
    }
    this.#show({ conflicts });
    this.absorb(outcome);
    this.#keep();
  }

  #fail(batch: ReadonlyMap<ListingPart, KeptPart>, failure: unknown): void {
    this.#show({ status: 'failed', failure });
    if (this.#parts.isTemporary(failure)) {
      this.#later(retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? 10_000);
      this.#failures += 1;
    } else for (const part of batch.keys()) this.#refused.add(part);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #keep(): void {
    this.#parts.keeper.write(this.#pending);
  }

  #invalid(): Set<ListingPart> {
    const entries = [...this.#pending].filter(([part, { value }]) => !isValid(part, value));
    return new Set(entries.map(([part]) => part));
  }

  #show(change: Partial<DraftSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function requestOf(batch: ReadonlyMap<ListingPart, KeptPart>): SaveRequest {
  const entries = [...batch].map(([part, { value }]) => [part, value] as const);
  const [first] = batch.values();
  return {
    seenVersion: first?.seenVersion ?? 0,
    changes: Object.fromEntries(entries) as WorkingCopyChanges,
  };
}

const isValid = (part: ListingPart, value: unknown) => partSchemas[part].safeParse(value).success;

function parsed(part: ListingPart, value: unknown): unknown {
  const result = partSchemas[part].safeParse(value);
  return result.success ? result.data : value;
}
