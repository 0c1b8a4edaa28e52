import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCodeReader, prepareDecoder } from '@foyer/decoder/code-reader.ts';
import { type Frame, frameOf } from '@foyer/decoder/grey.ts';
import { decodeOtherwise } from '@foyer/decoder/second-decoder.ts';
import { picturesIn } from './scanner-folder.ts';
import { measurePhone } from './scanner-phone.ts';
import { benchPictures } from './scanner-pictures.ts';

/**
 * How well and how fast codes are read, by the very code that runs in the scanner's worker: pictures
 * made here, of badges held badly, and those of a folder (`pnpm bench scanner FOLDER`), where what
 * `NAME.png` says is in `NAME.txt`. Each picture is one frame, and one frame is all it gets. Then the
 * app as it is built, on a phone with a camera. Times are true on a machine that does nothing else.
 */
const EACH = 3;
const goals = { p95Ms: 100, savedMs: 300, offlineStartMs: 2_000 } as const;

type Shown = { readonly kind: string; readonly text: string | null; readonly frame: Frame };
type Tally = { read: number; wrong: number; times: number[]; cpuTimes: number[] };

const require = createRequire(import.meta.url);
// As a module it hands itself out under two names, depending on who asks.
const { default: jsQR } = (await import('jsqr')).default as unknown as typeof import('jsqr');

const program = createRequire(require.resolve('@foyer/decoder/code-reader.ts')).resolve(
  'zxing-wasm/reader/zxing_reader.wasm',
);
await prepareDecoder({ bytes: new Uint8Array(readFileSync(program)).buffer });

async function* shownPictures(): AsyncGenerator<Shown> {
  const folder = process.argv[3];
  for (const { kind, text, picture } of benchPictures(EACH)) {
    const pixels = new Uint8ClampedArray(picture.pixels);
    yield { kind, text, frame: frameOf({ ...picture, pixels }) };
  }
  if (folder) yield* picturesIn(folder);
}

/** One for all, as a phone has it: it knows from the frames before what a look costs. */
const readAsScanner = createCodeReader({ loadSecond: async () => decodeOtherwise });
const readAsJsQr = async ({ data, width, height }: Frame) =>
  jsQR(data, width, height)?.data || null;

async function look(tally: Tally, { text, frame }: Shown, read: typeof readAsScanner) {
  const before = performance.now();
  const cpuBefore = process.threadCpuUsage();
  const found = await read(frame);
  tally.times.push(performance.now() - before);
  const { user, system } = process.threadCpuUsage(cpuBefore);
  tally.cpuTimes.push((user + system) / 1000);
  if (found === null) return;
  if (found === text) tally.read += 1;
  else tally.wrong += 1;
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const round = (value: number) => Math.round(value * 10) / 10;
const aTally = (): Tally => ({ read: 0, wrong: 0, times: [], cpuTimes: [] });

const kinds = new Map<string, { images: number; ours: Tally; theirs: Tally }>();
const all = { ours: aTally(), theirs: aTally() };
let images = 0;

// The first frames of a day compile the decoders; a scanner has that behind it at the first badge.
let warm = 0;
for (const { picture } of benchPictures(1)) {
  if (warm++ > 12) break;
  await readAsScanner(frameOf({ ...picture, pixels: new Uint8ClampedArray(picture.pixels) }));
}

for await (const shown of shownPictures()) {
  const kind = kinds.get(shown.kind) ?? { images: 0, ours: aTally(), theirs: aTally() };
  kinds.set(shown.kind, kind);
  kind.images += 1;
  if (shown.text !== null) images += 1;
  await look(kind.ours, shown, readAsScanner);
  // Where nothing is, it may take all the time it likes: seconds, on a grainy hall.
  if (shown.text !== null) await look(kind.theirs, shown, readAsJsQr);
}
for (const { ours, theirs } of kinds.values()) {
  for (const [sum, one] of [
    [all.ours, ours],
    [all.theirs, theirs],
  ] as const) {
    sum.read += one.read;
    sum.wrong += one.wrong;
    sum.times.push(...one.times);
    sum.cpuTimes.push(...one.cpuTimes);
  }
}

console.table(
  [...kinds].map(([kind, { images: count, ours, theirs }]) => ({
    pictures: kind,
    count,
    read: ours.read,
    'read by jsqr': theirs.read,
    wrong: ours.wrong,
    'p50 ms': round(percentile(ours.times, 0.5)),
    'p95 ms': round(percentile(ours.times, 0.95)),
    'jsqr p95 ms': round(percentile(theirs.times, 0.95)),
  })),
);
const result = {
  images,
  read: all.ours.read,
  wrong: all.ours.wrong,
  readJsqr: all.theirs.read,
  p95Ms: round(percentile(all.ours.times, 0.95)),
};

// The processor's own time says what a quiet machine would need.
const cpuP95Ms = round(percentile(all.ours.cpuTimes, 0.95));
const phone = await measurePhone();
const savedMs = round(percentile(phone.savedMs, 0.5));
const offlineStartMs = round(phone.offlineStartMs);
const { p95Ms } = result;
console.table(
  [
    ['read', result.read, `> ${result.readJsqr} (jsqr)`, result.read > result.readJsqr],
    ['read wrongly', result.wrong, '0', result.wrong === 0],
    ['frame to code, p95 ms', p95Ms, `≤ ${goals.p95Ms}`, p95Ms <= goals.p95Ms],
    ['the same, of the processor, p95 ms', cpuP95Ms, '', ''],
    [
      'badge to "saved", page 4× slower, p50 ms',
      savedMs,
      `≤ ${goals.savedMs}`,
      savedMs <= goals.savedMs,
    ],
    ['the same, p95 ms', round(percentile(phone.savedMs, 0.95)), '', ''],
    ['20 badges in 20 s, saved', phone.saved, `${phone.shown}`, phone.saved === phone.shown],
    [
      'start without a network, ms',
      offlineStartMs,
      `≤ ${goals.offlineStartMs}`,
      offlineStartMs <= goals.offlineStartMs,
    ],
  ].map(([what, measured, goal, met]) => ({ what, measured, goal, met })),
);
console.log(JSON.stringify({ bench: 'scanner', ...result }));
