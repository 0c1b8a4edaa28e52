import { refuseExhibitor } from '@foyer/domain/exhibitor/exhibitor.refusals.ts';
import {
  checkImport,
  type ImportTable,
  nameKey,
  readImport,
} from '@foyer/domain/exhibitor/exhibitor-import.rules.ts';
import type {
  CheckedImport,
  FinishedImport,
} from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { createExhibitors } from '../exhibitor/exhibitor.commands.ts';
import { listKnownExhibitors } from '../exhibitor/exhibitor.queries.ts';
import { inviteContacts } from './invitation.commands.ts';

/** What an import of this file would do now, row by row. Changes nothing. */
export async function previewImport(
  scope: OrganiserScope,
  bytes: Uint8Array,
): Promise<CheckedImport> {
  return judged(scope, readTable(bytes));
}

/**
 * Invites the good rows, all in this transaction, and hands the others back. The file is read and
 * judged again: between preview and import somebody else may have invited one of them.
 */
export async function importExhibitors(
  scope: OrganiserScope,
  bytes: Uint8Array,
): Promise<FinishedImport> {
  const table = readTable(bytes);
  const { header, good, bad } = await judged(scope, table);
  const created = await createExhibitors(
    scope,
    good.map(({ exhibitor }) => exhibitor),
  );
  await inviteContacts(scope, created);
  const createdNames = new Set(created.map(({ name }) => nameKey(name)));
  // Taken by an import or invitation that committed while this one waited for it.
  const lost = good.filter(({ exhibitor }) => !createdNames.has(nameKey(exhibitor.name)));
  const lateBad = lost.map(({ line }) => ({
    line,
    cells: [...(table.records.find((record) => record.line === line)?.cells ?? [])],
    problems: [{ code: 'already_there' as const, field: 'name' as const }],
  }));
  return {
    invited: created.length,
    header,
    bad: [...bad, ...lateBad].sort((one, other) => one.line - other.line),
  };
}

function readTable(bytes: Uint8Array): ImportTable {
  const read = readImport(bytes);
  if (!read.ok) throw refuseExhibitor(read.code, read.params);
  return read.table;
}

async function judged(scope: OrganiserScope, table: ImportTable): Promise<CheckedImport> {
  const known = await listKnownExhibitors(scope);
  const names = new Set(known.map(({ name }) => nameKey(name)));
  const addresses = new Set(known.map(({ contactEmail }) => contactEmail));
  return checkImport(table, { names, addresses }, { locale: scope.locale });
}
