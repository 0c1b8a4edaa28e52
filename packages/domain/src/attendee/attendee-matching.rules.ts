import type { CsvRecord } from '../csv.ts';
import type { AttendeeId } from '../identifier.ts';
import type { Attendee, AttendeeStatus, NewAttendee } from './attendee.schema.ts';
import { fieldsOf } from './attendee-columns.ts';
import { type ImportedRow, type ImportTable, rowReader } from './attendee-import.rules.ts';
import type {
  BadRow,
  ImportCounts,
  ImportEffect,
  ImportField,
  ImportNote,
  ImportProblem,
} from './attendee-import.schema.ts';

/** Who is at the event already, as an import has to know them. */
export type KnownAttendee = Pick<
  Attendee,
  | 'attendeeId'
  | 'name'
  | 'organisation'
  | 'email'
  | 'ticket'
  | 'externalRef'
  | 'badgeCode'
  | 'status'
>;

type Row = { readonly line: number; readonly notes: readonly ImportNote[] };
/** What would become of a good row. An empty badge code is still to be made. */
export type ImportAct = Row &
  (
    | { readonly effect: 'added' | 'skipped'; readonly attendee: NewAttendee }
    | {
        readonly effect: 'changed' | 'cancelled' | 'unchanged';
        readonly attendeeId: AttendeeId;
        readonly attendee: NewAttendee;
        readonly status: AttendeeStatus;
      }
  );

export type JudgedImport = {
  readonly acts: readonly ImportAct[];
  readonly bad: readonly BadRow[];
  /** Who comes, and of whom the file says nothing; null while rows stay out, which might be theirs. */
  readonly missing: readonly KnownAttendee[] | null;
};

/**
 * Judges every row and finds whom it is about: by the number of the ticket, else by the badge code,
 * else by address and name. So the same file, imported again, changes nothing and doubles nobody.
 */
export function judgeImport(table: ImportTable, known: readonly KnownAttendee[]): JudgedImport {
  const fields = fieldsOf(table.uses);
  const bad: BadRow[] = [];
  const rows = readRows(table, bad);
  const { matches, claimed } = matchesOf(rows, known);
  const acts: ImportAct[] = [];
  for (const row of rows) {
    const match = matches.get(row);
    if (match === 'code_of_another') {
      bad.push(badRow(row.record, [{ code: match, field: 'badgeCode' }]));
    } else if (match) acts.push(actOn(match, row, fields));
    else acts.push(newcomer(row));
  }
  return {
    acts,
    bad: bad.sort((one, other) => one.line - other.line),
    missing: bad.length > 0 ? null : missingFrom(fields, known, claimed),
  };
}

export function countEffects(acts: readonly { readonly effect: ImportEffect }[]): ImportCounts {
  const counts = { added: 0, changed: 0, cancelled: 0, unchanged: 0, skipped: 0 };
  for (const { effect } of acts) counts[effect] += 1;
  return counts;
}

/**
 * A file with numbers of tickets is a shop's: who was written down by hand is not in it and stays.
 */
function missingFrom(
  fields: readonly ImportField[],
  known: readonly KnownAttendee[],
  claimed: ReadonlySet<KnownAttendee>,
): KnownAttendee[] {
  const isOfShop = fields.includes('externalRef');
  return known.filter(
    (one) =>
      one.status === 'registered' && !claimed.has(one) && (!isOfShop || one.externalRef !== ''),
  );
}

type GoodRow = ImportedRow & { readonly record: CsvRecord };

function readRows(table: ImportTable, bad: BadRow[]): GoodRow[] {
  const read = rowReader(table.uses);
  const seen = new Map<string, number>();
  const rows: GoodRow[] = [];
  for (const record of table.records) {
    const row = read(record);
    if ('problems' in row) {
      bad.push(badRow(record, row.problems));
      continue;
    }
    const keys = keysOf(row.attendee);
    const twin = keys.find(([key]) => seen.has(key));
    if (twin) {
      const [key, field] = twin;
      bad.push(badRow(record, [{ code: 'duplicate_in_file', field, line: seen.get(key) ?? 0 }]));
      continue;
    }
    for (const [key] of keys) seen.set(key, record.line);
    rows.push({ record, ...row });
  }
  return rows;
}

function newcomer({ record, attendee, status, notes }: GoodRow): ImportAct {
  const effect = status === 'cancelled' ? 'skipped' : 'added';
  return { line: record.line, effect, attendee, notes };
}

/** The file decides about the columns it has; an empty code or number takes nothing away. */
function actOn(match: KnownAttendee, row: GoodRow, fields: readonly ImportField[]): ImportAct {
  const { attendeeId, status: was, ...before } = match;
  const status = row.status || was;
  const taken = fields.filter(
    (field) => row.attendee[field] !== '' || (field !== 'badgeCode' && field !== 'externalRef'),
  );
  const attendee: NewAttendee = { ...before };
  for (const field of taken) attendee[field] = row.attendee[field];
  const isChanged = taken.some((field) => attendee[field] !== before[field]);
  const notes = [...row.notes];
  if (attendee.badgeCode !== before.badgeCode) notes.push({ code: 'new_badge_code' });
  if (was === 'cancelled' && row.status === '') notes.push({ code: 'stays_cancelled' });
  if (was === 'cancelled' && status === 'registered') notes.push({ code: 'reinstated' });
  const isCancelled = was === 'registered' && status === 'cancelled';
  const effect = isCancelled ? 'cancelled' : isChanged || status !== was ? 'changed' : 'unchanged';
  return { line: row.record.line, effect, attendeeId, attendee, status, notes };
}

const badRow = ({ line, cells }: CsvRecord, problems: readonly ImportProblem[]): BadRow => ({
  line,
  cells: [...cells],
  problems: [...problems],
});

/**
 * By what a row is itself, strongest first. A person may hold two tickets, so address and name tell
 * rows apart only where there is neither number nor code.
 */
function keysOf(attendee: NewAttendee): [key: string, field: ImportField][] {
  const { externalRef, badgeCode } = attendee;
  const keys: [string, ImportField][] = [];
  if (externalRef) keys.push([`ref ${externalRef}`, 'externalRef']);
  if (badgeCode) keys.push([`code ${badgeCode}`, 'badgeCode']);
  if (keys.length === 0) keys.push([personKey(attendee), 'name']);
  return keys;
}

type Person = Pick<KnownAttendee, 'name' | 'email' | 'organisation'>;

const small = (text: string) => text.normalize('NFC').toLowerCase();
const personKey = ({ name, email, organisation }: Person) =>
  email ? `mail ${small(email)}\n${small(name)}` : `house ${small(organisation)}\n${small(name)}`;

type Matches = {
  readonly matches: ReadonlyMap<GoodRow, KnownAttendee | 'code_of_another'>;
  readonly claimed: ReadonlySet<KnownAttendee>;
};

/**
 * Strong signs first, over the whole file, so that a row with somebody's ticket never loses them to
 * a row with merely their name. Nobody is matched twice: a second ticket is somebody new.
 */
function matchesOf(rows: readonly GoodRow[], known: readonly KnownAttendee[]): Matches {
  const byRef = new Map(known.map((one) => [one.externalRef, one]));
  const byCode = new Map(known.map((one) => [one.badgeCode, one]));
  const peopleLike = peopleFinder(known);
  const matches = new Map<GoodRow, KnownAttendee | 'code_of_another'>();
  const claimed = new Set<KnownAttendee>();
  const claim = (row: GoodRow, match: KnownAttendee) => {
    matches.set(row, match);
    claimed.add(match);
  };
  const isFreeFor = ({ attendee }: GoodRow) => {
    return (other: KnownAttendee) =>
      !claimed.has(other) && (attendee.externalRef === '' || other.externalRef === '');
  };

  for (const row of rows) {
    const { externalRef, badgeCode } = row.attendee;
    const match = externalRef ? byRef.get(externalRef) : undefined;
    const owner = badgeCode ? byCode.get(badgeCode) : undefined;
    if (match && owner && owner !== match) matches.set(row, 'code_of_another');
    else if (match) claim(row, match);
  }
  for (const row of rows) {
    const owner = row.attendee.badgeCode ? byCode.get(row.attendee.badgeCode) : undefined;
    if (!owner || matches.has(row)) continue;
    if (isFreeFor(row)(owner)) claim(row, owner);
    else matches.set(row, 'code_of_another');
  }
  for (const row of rows) {
    if (matches.has(row)) continue;
    const match = peopleLike(row.attendee).find(isFreeFor(row));
    if (match) claim(row, match);
  }
  return { matches, claimed };
}

/** More of one name tell nobody apart, and would be compared each with each. */
const MOST_NAMESAKES = 50;

/** By address and name; where either side has no address, by organisation and name. */
function peopleFinder(
  known: readonly KnownAttendee[],
): (person: Person) => readonly KnownAttendee[] {
  const people = new Map<string, KnownAttendee[]>();
  const enter = (key: string, attendee: KnownAttendee) => {
    const others = people.get(key);
    if (!others) people.set(key, [attendee]);
    else if (others.length < MOST_NAMESAKES) others.push(attendee);
  };
  for (const attendee of known) {
    if (attendee.email) enter(personKey(attendee), attendee);
    enter(personKey({ ...attendee, email: '' }), attendee);
  }
  return (person) => {
    const namesakes = people.get(personKey({ ...person, email: '' })) ?? [];
    if (!person.email) return namesakes;
    return people.get(personKey(person)) ?? namesakes.filter(({ email }) => email === '');
  };
}
