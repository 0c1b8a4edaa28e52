import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { type Frame, frameOf, type Grey, greyOf, halved, middleOf } from './grey.ts';
import { doubled, evened, sharpened } from './mended.ts';

/** Reads another way than the first, and so other codes: see `second-decoder.ts`. */
export type SecondDecoder = (frame: Frame) => string | null;

type Given = {
  /** Only fetched once a code has withstood the first looks. */
  readonly loadSecond: () => Promise<SecondDecoder>;
  /** What one frame may cost before the next, sharper one is better worth it. */
  readonly budgetMs?: number;
};

/** On a machine that needs longer each frame takes fewer looks, and the next frame the others. */
const BUDGET_MS = 60;

/** Where the decoder's program lies, or the program itself. */
export function prepareDecoder(program: { url: string } | { bytes: ArrayBuffer }) {
  const overrides =
    'url' in program
      ? // Served by ourselves: nothing about a scan asks another host.
        {
          locateFile: (path: string, prefix: string) =>
            path.endsWith('.wasm') ? program.url : prefix + path,
        }
      : { wasmBinary: program.bytes };
  return prepareZXingModule({ overrides, fireImmediately: true });
}

/**
 * Reads the code in a camera's frames. Every frame gets two looks: a small, fast one, which finds
 * what is held well, and a thorough one. What withstands both is mended in several ways: one after
 * the other as long as the budget lasts, and going on with the next frame, which shows the same
 * badge. What helped last is tried first: a dark hall stays dark.
 */
export function createCodeReader({ loadSecond, budgetMs = BUDGET_MS }: Given) {
  const costs = hardLooks.map(() => 0);
  let first = 0;

  return async (frame: Frame): Promise<string | null> => {
    const startedAt = performance.now();
    const views = viewsOf(frame, loadSecond);
    const found = (await quickLook(views)) ?? (await thoroughLook(views));
    if (found) return found;

    for (let tried = 0; tried < hardLooks.length; tried += 1) {
      const at = (first + tried) % hardLooks.length;
      const look = hardLooks[at];
      const begunAt = performance.now();
      // One always, however slow the machine is.
      const isAffordable = begunAt - startedAt + (costs[at] ?? 0) <= budgetMs;
      if (!look || (tried > 0 && !isAffordable)) {
        first = at;
        return null;
      }
      const read = await look(views);
      costs[at] = performance.now() - begunAt;
      if (read) {
        first = at;
        return read;
      }
    }
    return null;
  };
}

/** Pictures of one frame; each is made when a look first asks for it. */
function viewsOf(frame: Frame, loadSecond: () => Promise<SecondDecoder>) {
  const grey = once(() => greyOf(frame));
  const half = once(() => halved(grey()));
  const even = once(() => frameOf(evened(grey())));
  return { frame, grey, half, even, loadSecond };
}
type Views = ReturnType<typeof viewsOf>;
type Look = (views: Views) => Promise<string | null>;

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const quick: ReaderOptions = {
  // Not the family: the tiny codes of its other members have so little check that they are read
  // out of a crumpled badge.
  formats: ['QRCodeModel2'],
  maxNumberOfSymbols: 1,
  tryHarder: false,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
};
const thorough: ReaderOptions = {
  ...quick,
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
};

async function decoded(frame: Frame, options: ReaderOptions): Promise<string | null> {
  const found = await readBarcodes({ ...frame, colorSpace: 'srgb' } as ImageData, options);
  return found.find(({ text }) => text !== '')?.text ?? null;
}

const decodedGrey = (grey: Grey) => decoded(frameOf(grey), thorough);

const quickLook: Look = ({ half }) => decoded(frameOf(half()), quick);
const thoroughLook: Look = ({ frame }) => decoded(frame, thorough);

/** Which to try and in which order, `pnpm bench scanner` says: each reads what those before do not. */
const hardLooks: readonly Look[] = [
  // Damaged.
  async ({ frame, loadSecond }) => (await loadSecond())(frame),
  // Out of focus, moved, pale.
  ({ half }) => decodedGrey(evened(sharpened(half(), 2.5))),
  // Dark, pale, half in the light.
  ({ even }) => decoded(even(), thorough),
  // Small, far, noisy.
  ({ grey }) => decodedGrey(doubled(middleOf(grey(), { width: 640, height: 480 }))),
  // Damaged below a reflection.
  async ({ even, loadSecond }) => (await loadSecond())(even()),
];
