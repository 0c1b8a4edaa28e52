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
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const { header, takeFile } = given(Buffer.concat(chunks.splice(0)));
process.stdout.end(JSON.stringify(await answerTo(header, takeFile)));

function given(all: Buffer) {
  const line = all.indexOf('\n');
  const file = [all.subarray(line + 1)];
  return {
    header: JSON.parse(all.subarray(0, line).toString()) as ImportHeader,
    // Read once, it is gone: it is as large as what is made of it.
    takeFile() {
      const bytes = file.pop();
      if (!bytes) throw new Error('The file was read before');
      return bytes;
    },
  };
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
