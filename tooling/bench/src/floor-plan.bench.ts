import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from '@foyer/testing/browser.ts';
import type { Browser } from 'playwright-core';

/**
 * The floor plan with as many stands as the largest fairs have, in a headless Chromium that draws
 * without a graphics card: first picture, frames while panning and zooming, one changed stand, memory.
 */
const STANDS = 10_000;
const goals = {
  firstPictureMs: 500,
  frameP95Ms: 20,
  recolourMs: 50,
  heapMb: 250,
  tabMb: 250,
} as const;
const floorPlan = fileURLToPath(new URL('../../../packages/floor-plan/', import.meta.url));

type Measured = {
  show(count: number): Promise<number>;
  recolour(): Promise<number>;
  frames(): number[];
};
declare const measured: Measured;

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const round = (value: number) => Math.round(value * 10) / 10;

/** As the apps are built: minified, production React. */
async function buildPage(folder: string): Promise<{ script: string; style: string }> {
  const vitePath = createRequire(join(floorPlan, 'package.json')).resolve('vite');
  const { build } = (await import(pathToFileURL(vitePath).href)) as {
    build(config: object): Promise<unknown>;
  };
  await build({
    root: floorPlan,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: {
        entry: join(floorPlan, 'src/measure/measured-plan.tsx'),
        formats: ['iife'],
        name: 'plan',
        fileName: () => 'plan.js',
        cssFileName: 'plan',
      },
    },
  });
  return {
    script: readFileSync(join(folder, 'plan.js'), 'utf8'),
    style: [join(floorPlan, '../ui/src/tokens.css'), join(folder, 'plan.css')]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  };
}

/**
 * What the tab's own process holds of memory, and only it: without the pages of the browser's
 * program that all its processes share. Linux only; NaN elsewhere.
 */
async function memoryOfTab(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const megabytes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => privateMegabytes(id));
  // A second, empty one waits for the next tab.
  return megabytes.reduce(
    (most, one) => (one > most || Number.isNaN(most) ? one : most),
    Number.NaN,
  );
}

function privateMegabytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
    return kilobytes.reduce((sum, [, amount]) => sum + Number(amount), 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
const { script, style } = await buildPage(folder);
const page_ = join(folder, 'plan.html');
writeFileSync(
  page_,
  `<!doctype html><meta charset="utf-8"><style>${style}
    body { margin: 0 } #plan { height: 100vh }</style><div id="plan"></div>
    <script src="plan.js"></script>`,
);
if (script.length === 0) throw new Error('The page is empty');

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(pathToFileURL(page_).href);
  const firstPictureMs = await page.evaluate((count) => measured.show(count), STANDS);

  await page.mouse.move(720, 450);
  await page.evaluate(() => measured.frames());
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.move(720 + 300 * Math.sin(step / 12), 450 + 180 * Math.cos(step / 17));
  }
  await page.mouse.up();
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.wheel(0, step < 45 ? -60 : 60);
    await page.waitForTimeout(12);
  }
  const frames = await page.evaluate(() => measured.frames());

  const recolours: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    recolours.push(await page.evaluate(() => measured.recolour()));
  }

  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapTotalSize')?.value ?? Number.NaN;

  const tabMb = round(await memoryOfTab(browser));
  const result = {
    firstPictureMs: round(firstPictureMs),
    frameP95Ms: round(percentile(frames, 0.95)),
    recolourMs: round(percentile(recolours, 0.95)),
    heapMb: round(heap / 1024 / 1024),
  };
  console.table(
    Object.entries({ ...result, tabMb }).map(([what, value]) => {
      const goal = goals[what as keyof typeof goals];
      return { what, measured: value, goal: `≤ ${goal}`, met: value <= goal };
    }),
  );
  console.log(
    `${frames.length} frames while panning and zooming, median ${round(percentile(frames, 0.5))} ms`,
  );
  console.log(JSON.stringify({ bench: 'floor-plan', stands: STANDS, ...result }));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
