import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type {
  CheckedImport,
  FinishedImport,
  ImportReading,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import { Refusal, type RefusalKind, type RefusalParams } from '@foyer/domain/refusal.ts';
import type { Context } from '../access/context.ts';
import { environmentOfChild } from '../config.ts';

export type ImportOrder = ImportReading & {
  /** How many the preview said would be cancelled because the file has them no more. */
  readonly cancelMissing?: number | undefined;
};

export type AskedImport = {
  readonly step: 'preview' | 'import';
  readonly eventId: EventId;
  readonly order: ImportOrder;
};

/** What travels to the process, on one line before the file. */
export type ImportHeader = {
  readonly connectionString: string;
  readonly fileBytes: number;
  readonly asked: AskedImport;
  readonly who: Pick<Context, 'signedIn' | 'locale' | 'remoteAddress'> & { readonly now: string };
};
export type ImportAnswer =
  | { readonly result: CheckedImport | FinishedImport }
  | {
      readonly refusal: {
        readonly code: string;
        readonly kind: RefusalKind;
        readonly params: RefusalParams;
      };
    };

const program = fileURLToPath(new URL('../attendee-import-program.ts', import.meta.url));
/** A list of 30 MB needs some 400; small steps keep what is thrown away from piling up. */
const limits = ['--max-old-space-size=768', '--max-semi-space-size=2', '--optimize-for-size'];
/**
 * Modules come compiled by the process before, so that what compiles them is not loaded; and `malloc`
 * keeps two pools, not one for each thread. Together some 35 MB less.
 */
const thrift = {
  NODE_COMPILE_CACHE: fileURLToPath(
    new URL('../../../../node_modules/.cache/foyer', import.meta.url),
  ),
  MALLOC_ARENA_MAX: '2',
};
const maxMilliseconds = 5 * 60_000;
const maxAtOnce = 1;
const maxWaiting = 10;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * `runImport` in a process of its own. A hundred thousand rows are seconds of computing and
 * hundreds of megabytes: here booths go on scanning meanwhile, and the memory is given back.
 */
export async function importInProcess(
  context: Context,
  asked: AskedImport,
  takeFile: () => Uint8Array,
): Promise<CheckedImport | FinishedImport> {
  if (waiting.length >= maxWaiting) throw refuseAccess('access.too_many_requests');
  if (running >= maxAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    const bytes = takeFile();
    return resultOf(await run(headerOf(context, asked, bytes.length), bytes));
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function headerOf(context: Context, asked: AskedImport, fileBytes: number): ImportHeader {
  const { signedIn, locale, remoteAddress, now } = context;
  const { connectionString = '' } = context.database.pool.options;
  return {
    connectionString,
    fileBytes,
    asked,
    who: { signedIn, locale, remoteAddress, now: now.toISOString() },
  };
}

function resultOf(answer: ImportAnswer) {
  if ('result' in answer) return answer.result;
  const { code, kind, params } = answer.refusal;
  throw new Refusal(code, kind, params);
}

function run(header: ImportHeader, bytes: Uint8Array): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...limits, program], {
      env: environmentOfChild(thrift),
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: maxMilliseconds,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()) as ImportAnswer);
      // Its transaction went with it: nothing is half done.
      else reject(new Error(`The import ended with ${signal ?? code}.`));
    });
    // It may end before it has read everything; how it ended says more than the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify(header)}\n`);
    child.stdin.end(bytes);
  });
}
