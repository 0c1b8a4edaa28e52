import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import { type MediaRefusalCode, refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import type { Picture } from './picture.ts';
import type { FileHeader, StoredFile, Wanted } from './picture-program.ts';

const program = fileURLToPath(new URL('./picture-program.ts', import.meta.url));
const maxMilliseconds = 10_000;
const maxAtOnce = 2;
const maxWaiting = 20;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * `makePicture` in a process of its own that knows no secret and is killed when it takes too long.
 * A drawing of a few kilobytes can keep its renderer busy for hours, and no timeout reaches into
 * that; in this process it would take a thread from everybody else until the next start.
 */
export async function makePictureIsolated(bytes: Buffer): Promise<Picture> {
  return (await inTurn(bytes, 'picture')) as Picture;
}

/** The same for the building's drawing under a plan, which is kept larger. */
export async function makePlanPictureIsolated(bytes: Buffer): Promise<Picture> {
  return (await inTurn(bytes, 'plan')) as Picture;
}

/** The same for a picture or a document. */
export function readFileIsolated(bytes: Buffer): Promise<StoredFile> {
  return inTurn(bytes, 'file');
}

async function inTurn(bytes: Buffer, wanted: Wanted): Promise<StoredFile> {
  if (waiting.length >= maxWaiting) throw refuseAccess('access.too_many_requests');
  if (running >= maxAtOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return fileOf(await run(bytes, wanted));
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function run(bytes: Buffer, wanted: Wanted): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=512', program, wanted], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      timeout: maxMilliseconds,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) return reject(refuseMedia('media.too_complex'));
      // A decoder that crashes on a picture has been handed a broken one.
      return code === 0 ? resolve(Buffer.concat(chunks)) : reject(refuseMedia('media.corrupt'));
    });
    // It may end before it has read everything; how it ended says more than the broken pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
  });
}

function fileOf(answer: Buffer): StoredFile {
  const line = answer.indexOf('\n');
  const header = JSON.parse(answer.subarray(0, line).toString()) as FileHeader;
  if ('refusal' in header) {
    throw refuseMedia(header.refusal.code as MediaRefusalCode, header.refusal.params);
  }
  return { ...header.file, content: Buffer.from(answer.subarray(line + 1)) };
}
