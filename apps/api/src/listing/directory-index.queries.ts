import type { Database } from '@foyer/database/connection.ts';
import { prepared } from '@foyer/database/prepared.ts';
import {
  type DirectoryEntry,
  type DirectoryIndex,
  indexDirectory,
} from '@foyer/domain/listing/directory-index.ts';
import { sql } from 'kysely';
import type { VisitorScope } from '../access/scopes.ts';

type Kept = { readonly version: string | null; readonly index: DirectoryIndex };
type OfDatabase = {
  /** By event; the one asked for longest ago comes first. */
  readonly kept: Map<string, Kept>;
  /** By event: whoever asks meanwhile waits for the same. */
  readonly beingRead: Map<string, Promise<Kept>>;
};

/** A directory of 2,000 exhibitors takes some 5 MB. */
const mostKept = 20;
const ofDatabases = new WeakMap<Database, OfDatabase>();

/**
 * The words of the public listings of an event, in this process's memory. Its version is asked for
 * every time, and is written in the same transaction as what it stands for
 * (`foyer_renew_directory_version`), so no process answers from an older state, however many there
 * are. It is read under row level security, as any visitor sees it.
 */
export async function readDirectoryIndex(scope: VisitorScope): Promise<DirectoryIndex> {
  const { kept, beingRead } = memoryOf(scope.services.database);
  const { eventId } = scope;
  const version = await findVersion(scope);
  const known = kept.get(eventId);
  if (known && known.version === version) {
    kept.delete(eventId);
    kept.set(eventId, known);
    return known.index;
  }
  // What somebody else is reading may be older, or fail with their transaction.
  const theirs = await beingRead.get(eventId)?.catch(() => null);
  if (theirs?.version === version) return theirs.index;
  const reading = readEntries(scope);
  beingRead.set(eventId, reading);
  try {
    const read = await reading;
    kept.delete(eventId);
    kept.set(eventId, read);
    const oldest = kept.keys().next().value;
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return read.index;
  } finally {
    if (beingRead.get(eventId) === reading) beingRead.delete(eventId);
  }
}

function memoryOf(database: Database): OfDatabase {
  const known = ofDatabases.get(database);
  if (known) return known;
  const memory: OfDatabase = { kept: new Map(), beingRead: new Map() };
  ofDatabases.set(database, memory);
  return memory;
}

async function findVersion(scope: VisitorScope): Promise<string | null> {
  const { rows } = await sql<{ version: string }>`${prepared('directory_version')}
    select version from directory_version where event_id = ${scope.eventId}`.execute(scope.tx);
  return rows[0]?.version ?? null;
}

/** With the version of the same moment: one statement sees one state. */
async function readEntries(scope: VisitorScope): Promise<Kept> {
  const { rows } = await sql<DirectoryEntry & { version: string | null }>`
    select v.version, r.exhibitor_id as "exhibitorId", r.search_name as name,
      r.search_terms as terms, r.search_words as words, r.category_ids as "categoryIds"
    from (select (select version from directory_version where event_id = ${scope.eventId})) v
    left join listing_revision r on r.event_id = ${scope.eventId} and r.status = 'published'
      and not r.is_withheld
    order by r.search_name, r.exhibitor_id`.execute(scope.tx);
  const entries = rows.filter(({ exhibitorId }) => exhibitorId !== null);
  return { version: rows[0]?.version ?? null, index: indexDirectory(entries) };
}
