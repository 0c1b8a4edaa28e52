import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { mayActOnAttendee } from '@foyer/domain/attendee/attendee.policy.ts';
import { refuseAttendee } from '@foyer/domain/attendee/attendee.refusals.ts';
import { headingKeys, holdsName, usesByHeading } from '@foyer/domain/attendee/attendee-columns.ts';
import { type ImportTable, readImport } from '@foyer/domain/attendee/attendee-import.rules.ts';
import type {
  CheckedImport,
  ColumnUse,
  FinishedImport,
  GoodRow,
  ImportReading,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import {
  countEffects,
  type ImportAct,
  judgeImport,
} from '@foyer/domain/attendee/attendee-matching.rules.ts';
import type { Context } from '../access/context.ts';
import { type OrganiserScope, withOrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { lockAttendees } from './attendee.queries.ts';
import { codeMaker } from './attendee-codes.ts';
import {
  cancelAttendees,
  decideUses,
  insertAttendees,
  listKnownAttendees,
  readRememberedUses,
  saveAttendees,
} from './attendee-import.queries.ts';
import type { AskedImport, ImportOrder } from './isolated-import.ts';

/** More rows than anybody reads; the rest is counted. */
const SHOWN_ROWS = 200;

/**
 * One step of an import, permitted and in a transaction of its own. The file is taken when it is
 * read, once, and nothing here holds it any longer.
 */
export function runImport(
  context: Context,
  { step, eventId, order }: AskedImport,
  takeFile: () => Uint8Array,
): Promise<CheckedImport | FinishedImport> {
  return withOrganiserScope(context, eventId, async (scope) => {
    if (!mayActOnAttendee(scope.actor, 'import')) throw refuseAccess('access.forbidden');
    return step === 'preview'
      ? previewImport(scope, takeFile, order)
      : importAttendees(scope, takeFile, order);
  });
}

/** What an import of this file would do now, row by row. Changes nothing. */
async function previewImport(
  scope: OrganiserScope,
  takeFile: () => Uint8Array,
  reading: ImportReading,
): Promise<CheckedImport> {
  const table = await readTable(scope, takeFile, reading);
  const hasName = holdsName(table.uses);
  const shape = {
    hasHeader: table.header.length > 0,
    columns: columnsOf(table),
    holdsName: hasName,
    rows: table.records.length,
  };
  // Every row would be bad for one reason, which is said once.
  if (!hasName) return { ...shape, counts: countEffects([]), good: [], bad: [], missing: null };
  const { acts, bad, missing } = await judged(scope, table);
  return {
    ...shape,
    counts: countEffects(acts),
    good: shownRows(acts),
    bad: [...bad],
    missing: missing && {
      count: missing.length,
      names: missing.slice(0, SHOWN_ROWS).map(({ name }) => name),
    },
  };
}

/**
 * Takes the good rows, all in this transaction, and hands the others back. The file is read and
 * judged again, with the list locked: between preview and import somebody may have changed it.
 */
async function importAttendees(
  scope: OrganiserScope,
  takeFile: () => Uint8Array,
  { cancelMissing = 0, ...reading }: ImportOrder,
): Promise<FinishedImport> {
  await lockAttendees(scope, 'alone');
  const table = await readTable(scope, takeFile, reading);
  if (!holdsName(table.uses)) {
    throw refuseAttendee('attendee.import_missing_columns', { found: foundHeadings(table) });
  }
  const { acts, bad, missing, known } = await judged(scope, table);
  // Asked now, the table itself is let go before anything is written.
  const decisions = decisionsOf(table);
  const header = [...table.header];
  const gone = cancelMissing > 0 ? (missing ?? []) : [];
  if (gone.length !== cancelMissing) throw refuseAttendee('attendee.import_outdated');

  const codes = codeMaker(
    known.map(({ shortCode }) => shortCode),
    1 << 16,
  );
  await insertAttendees(
    scope,
    acts.filter(({ effect }) => effect === 'added'),
    ({ attendee }) => ({
      ...attendee,
      badgeCode: attendee.badgeCode || codes.badgeCode(),
      shortCode: codes.shortCode(),
    }),
  );
  await saveAttendees(
    scope,
    acts.flatMap((act) =>
      act.effect === 'changed' || act.effect === 'cancelled'
        ? [{ ...act.attendee, attendeeId: act.attendeeId, status: act.status }]
        : [],
    ),
  );
  await cancelAttendees(
    scope,
    gone.map(({ attendeeId }) => attendeeId),
  );
  await decideUses(scope, decisions);

  const judgedCounts = countEffects(acts);
  const counts = { ...judgedCounts, cancelled: judgedCounts.cancelled + gone.length };
  if (counts.added + counts.changed + counts.cancelled > 0) {
    const { added, changed, cancelled } = counts;
    await recordFact(scope, {
      noun: 'attendee',
      nounId: scope.eventId,
      type: 'attendee.imported',
      audience: 'organiser',
      after: { added, changed, cancelled },
    });
  }
  return { counts, header, bad: [...bad] };
}

async function readTable(
  scope: OrganiserScope,
  takeFile: () => Uint8Array,
  reading: ImportReading,
): Promise<ImportTable> {
  const remembered = await readRememberedUses(scope);
  const read = readImport(takeFile(), { ...reading, remembered });
  if (!read.ok) throw refuseAttendee(read.code, read.params);
  return read.table;
}

async function judged(scope: OrganiserScope, table: ImportTable) {
  const known = await listKnownAttendees(scope);
  return { ...judgeImport(table, known), known };
}

/** Only what differs from the meaning of its heading has to be remembered; the rest is forgotten. */
function decisionsOf({ header, uses }: ImportTable) {
  const byItself = usesByHeading(header);
  const remember = new Map<string, ColumnUse | null>();
  const forget: string[] = [];
  headingKeys(header).forEach((key, at) => {
    const use = uses[at] ?? null;
    if (use === byItself[at]) forget.push(key);
    else remember.set(key, use);
  });
  return { remember, forget };
}

const EXAMPLES = 3;

function columnsOf({ header, uses, records }: ImportTable) {
  const width = Math.max(header.length, ...records.slice(0, 50).map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const examples = new Set<string>();
    for (const { cells } of records.slice(0, 50)) {
      const cell = cells[at]?.trim();
      if (cell) examples.add(cell.slice(0, 60));
      if (examples.size === EXAMPLES) break;
    }
    return { heading: header[at] ?? '', use: uses[at] ?? null, examples: [...examples] };
  });
}

function foundHeadings({ header, records }: ImportTable): string {
  const cells = header.length > 0 ? header : (records[0]?.cells ?? []);
  const words = cells.map((cell) => cell.trim().slice(0, 30)).filter(Boolean);
  return words.slice(0, 8).join(', ');
}

/** What would change goes first: it is what one looks for. */
function shownRows(acts: readonly ImportAct[]): GoodRow[] {
  const order = ['cancelled', 'changed', 'added', 'skipped', 'unchanged'] as const;
  return order
    .flatMap((effect) => acts.filter((act) => act.effect === effect).slice(0, SHOWN_ROWS))
    .slice(0, SHOWN_ROWS)
    .map(({ line, effect, attendee: { name, organisation, email }, notes }) => ({
      ...{ line, effect, name, organisation, email, notes: [...notes] },
    }));
}
