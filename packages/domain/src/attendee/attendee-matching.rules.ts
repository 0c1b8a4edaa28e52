import type { CsvRecord } from '../csv.ts';
import type { AttendeeId } from '../identifier.ts';
import type { Attendee, NewAttendee } from './attendee.schema.ts';
import { fieldsOf } from './attendee-columns.ts';
import { type ImportTable, readRow } from './attendee-import.rules.ts';
import type { BadRow, ImportField, ImportNote, ImportProblem } from './attendee-import.schema.ts';

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
    | { readonly effect: 'added'; readonly attendee: NewAttendee }
    | {
        readonly effect: 'changed' | 'unchanged';
        readonly attendeeId: AttendeeId;
        readonly attendee: NewAttendee;
      }
  );

export type JudgedImport = { readonly acts: readonly ImportAct[]; readonly bad: readonly BadRow[] };

/**
 * Judges every row and finds whom it is about: by the number of the ticket, else by the badge code,
 * else by address and name. So the same file, imported again, changes nothing and doubles nobody.
 */
export function judgeImport(table: ImportTable, known: readonly KnownAttendee[]): JudgedImport {
  const fields = fieldsOf(table.columns);
  const bad: BadRow[] = [];
  const rows = readRows(table, bad);
  const matches = matchesOf(rows, known);
  const acts: ImportAct[] = [];
  for (const row of rows) {
    const match = matches.get(row);
    const { line } = row.record;
    if (match === 'code_of_another') {
      bad.push(badRow(row.record, [{ code: match, field: 'badgeCode' }]));
    } else if (match) acts.push(actOn(match, { ...row, fields, line }));
    else acts.push({ line, effect: 'added', attendee: row.attendee, notes: row.notes });
  }
  return { acts, bad: bad.sort((one, other) => one.line - other.line) };
}

type GoodRow = {
  readonly record: CsvRecord;
  readonly attendee: NewAttendee;
  readonly notes: readonly ImportNote[];
};

function readRows(table: ImportTable, bad: BadRow[]): GoodRow[] {
  const seen = new Map<string, number>();
  return table.records.flatMap((record) => {
    const read = readRow(table.columns, record);
    const twin = 'attendee' in read ? twinOf(read.attendee, seen) : null;
    if ('problems' in read || twin) {
      const problems = twin ? [{ code: 'duplicate_in_file' as const, ...twin }] : [];
      bad.push(badRow(record, 'problems' in read ? read.problems : problems));
      return [];
    }
    for (const [key] of keysOf(read.attendee)) seen.set(key, record.line);
    return [{ record, ...read }];
  });
}

type Given = Row & { readonly attendee: NewAttendee; readonly fields: readonly ImportField[] };

/** The file decides about the columns it has; an empty code or number takes nothing away. */
function actOn(match: KnownAttendee, given: Given): ImportAct {
  const { attendeeId, status, ...before } = match;
  const taken = given.fields.filter(
    (field) => given.attendee[field] !== '' || (field !== 'badgeCode' && field !== 'externalRef'),
  );
  const attendee: NewAttendee = { ...before };
  for (const field of taken) attendee[field] = given.attendee[field];
  const isChanged = taken.some((field) => attendee[field] !== before[field]);
  const notes = [...given.notes];
  if (attendee.badgeCode !== before.badgeCode) notes.push({ code: 'new_badge_code' });
  if (status === 'cancelled') notes.push({ code: 'stays_cancelled' });
  const effect = isChanged ? 'changed' : 'unchanged';
  return { line: given.line, effect, attendeeId, attendee, notes };
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

function twinOf(attendee: NewAttendee, seen: ReadonlyMap<string, number>) {
  for (const [key, field] of keysOf(attendee)) {
    const line = seen.get(key);
    if (line !== undefined) return { field, line };
  }
  return null;
}

type Person = Pick<KnownAttendee, 'name' | 'email' | 'organisation'>;

const small = (text: string) => text.normalize('NFC').toLowerCase();
const personKey = ({ name, email, organisation }: Person) =>
  email ? `mail ${small(email)}\n${small(name)}` : `house ${small(organisation)}\n${small(name)}`;

type Matches = ReadonlyMap<GoodRow, KnownAttendee | 'code_of_another'>;

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
  return matches;
}

/** By address and name; where either side has no address, by organisation and name. */
function peopleFinder(
  known: readonly KnownAttendee[],
): (person: Person) => readonly KnownAttendee[] {
  const people = new Map<string, KnownAttendee[]>();
  const enter = (key: string, attendee: KnownAttendee) => {
    const others = people.get(key);
    if (others) others.push(attendee);
    else people.set(key, [attendee]);
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
