import { readSync } from 'node:fs';
import { openDatabase } from '@foyer/database/connection.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { refusalOfConstraint } from './access/constraint-refusals.ts';
import type { Context, Services } from './access/context.ts';
import { runImport } from './attendee/attendee-import.commands.ts';
import type { ImportAnswer, ImportHeader } from './attendee/isolated-import.ts';
import { allReactions } from './reactions.ts';

/**
 * The process of `attendee/isolated-import.ts`: a line that says what to do, then the file, come in;
 * one line goes out. It stands above the nouns because an import makes others react.
 */
const STDIN = 0;

const { header, takeFile } = given();
process.stdout.end(JSON.stringify(await answerTo(header, takeFile)));

/** Read into its place: the pieces of a stream would be as large as the file once more. */
function given() {
  const start = Buffer.allocUnsafeSlow(64 * 1024);
  let length = 0;
  let line = -1;
  while (line < 0) {
    length += readSome(start.subarray(length));
    line = start.subarray(0, length).indexOf('\n');
  }
  const said = JSON.parse(start.subarray(0, line).toString()) as ImportHeader;
  const bytes = Buffer.allocUnsafeSlow(said.fileBytes);
  start.copy(bytes, 0, line + 1, length);
  for (let at = length - line - 1; at < bytes.length; ) at += readSome(bytes.subarray(at));
  const file = [bytes];
  return {
    header: said,
    // Read once, it is gone: it is as large as what is made of it.
    takeFile() {
      const taken = file.pop();
      if (!taken) throw new Error('The file was read before');
      return taken;
    },
  };
}

function readSome(into: Buffer): number {
  const read = readSync(STDIN, into);
  if (read === 0) throw new Error('The file did not come whole');
  return read;
}

async function answerTo(
  { connectionString, asked, who }: ImportHeader,
  takeFile: () => Uint8Array,
): Promise<ImportAnswer> {
  const database = openDatabase({ connectionString, poolSize: 1, applicationName: 'foyer import' });
  const services = { database, reactions: allReactions } as Services;
  const context: Context = {
    ...who,
    deviceSecret: null,
    now: new Date(who.now),
    database,
    services,
  };
  try {
    return { result: await runImport(context, asked, takeFile) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOfConstraint(error);
    if (!refusal) throw error;
    const { code, kind, params } = refusal;
    return { refusal: { code, kind, params } };
  } finally {
    await database.close();
  }
}
