import { openDatabase } from '@foyer/database/connection.ts';
import { startThrowAwayServer } from '@foyer/database/embedded-throw-away.ts';
import { migrateToLatest } from '@foyer/database/migrate.ts';
import { openBrowser, openPerson, windows } from '@foyer/testing/browser.ts';
import { startFoyer } from '@foyer/testing/running-foyer.ts';
import { fillDirectory, type MadeUpDirectory } from './made-up-directory.ts';

// The public directory of a large fair: the search at its JSON API, the time until an exhibitor's
// page shows on a slow phone, and the script each page loads. The web apps have to be built.

const exhibitors = 2000;
const searches = 400;
const visits = 5;
const goals = { searchP95Ms: 50, lcpMs: 1500, jsKb: 120 };

/** Chromium's own "Fast 3G": 1.6 Mbit/s and 150 ms, with the factors it adds for what is beside them. */
const fast3g = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowerCpu = 4;

const server = await startThrowAwayServer();
const connectionString = await createOrdinaryDatabase(server.adminUrl);
const database = openDatabase({ connectionString });
await migrateToLatest(database);
const fair = await fillDirectory(database, exhibitors);
await database.close();
const foyer = await startFoyer({ demo: false, environment: { DATABASE_URL: connectionString } });
try {
  const search = await timeSearches(fair);
  const page = await timeVisits(`/e/${fair.slug}/exhibitors/${fair.exhibitorIds[0]}`);
  const scripts = await weighScripts(fair);
  const searchP95Ms = quantile(search, 0.95);
  const lcpMs = quantile(page, 0.5);
  const jsKb = Math.max(...Object.values(scripts));
  console.table([
    {
      what: `search in ${exhibitors} exhibitors, ${5 * exhibitors} products`,
      p50: quantile(search, 0.5),
      p95: searchP95Ms,
      goal: `p95 ≤ ${goals.searchP95Ms} ms`,
    },
    {
      what: 'exhibitor page, largest contentful paint, 4 × slower, fast 3G',
      p50: lcpMs,
      p95: quantile(page, 1),
      goal: `p50 ≤ ${goals.lcpMs} ms`,
    },
  ]);
  console.table(
    Object.entries(scripts).map(([name, kb]) => ({
      page: name,
      'script, kB compressed': kb,
      goal: `≤ ${goals.jsKb}`,
    })),
  );
  const missed = searchP95Ms > goals.searchP95Ms || lcpMs > goals.lcpMs || jsKb > goals.jsKb;
  if (missed) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'directory', searchP95Ms, lcpMs, jsKb }));
} finally {
  await foyer.stop();
  await server.stop();
}

/** Owned by an ordinary role, as in production: row level security binds it. */
async function createOrdinaryDatabase(adminUrl: string): Promise<string> {
  const admin = openDatabase({ connectionString: adminUrl });
  await admin.pool.query(`create role fair login nosuperuser password 'fair'`);
  await admin.pool.query('create database fair owner fair template template0');
  await admin.close();
  return Object.assign(new URL(adminUrl), { username: 'fair', password: 'fair', pathname: '/fair' })
    .href;
}

/** As people search: names, parts, typos, products, stands, categories, two words, and nothing at all. */
function queriesOf({ names, products, standNumbers, categoryIds }: MadeUpDirectory): string[] {
  const ways = [
    (n: number) => ({ q: pick(names, n) }),
    (n: number) => ({ q: pick(names, n).slice(0, 6) }),
    (n: number) => ({ q: mistyped(pick(products, n)) }),
    (n: number) => ({ q: pick(products, n) }),
    (n: number) => ({ q: `Stand ${pick(standNumbers, n)}` }),
    (n: number) => ({ category: pick(categoryIds, n) }),
    (n: number) => ({ q: `${pick(products, n).slice(0, 5)} portal` }),
    (n: number) => ({ q: mistyped(`verwaltung ${n}`), category: pick(categoryIds, n) }),
    () => ({ q: 'xyzzyx' }),
    () => ({}),
  ] satisfies ((n: number) => Record<string, string>)[];
  return Array.from({ length: searches }, (_, n) => {
    const query = (ways[n % ways.length] as (typeof ways)[number])(n * 37);
    return new URLSearchParams(query as Record<string, string>).toString();
  });
}

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/** Two letters swapped in the middle. */
function mistyped(word: string): string {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}

async function timeSearches(fair: MadeUpDirectory): Promise<number[]> {
  const times: number[] = [];
  const queries = queriesOf(fair);
  for (const [index, query] of [...queries.slice(0, 20), ...queries].entries()) {
    const began = performance.now();
    const answer = await fetch(`${foyer.url}/e/${fair.slug}/exhibitors.json?${query}`);
    const { found } = (await answer.json()) as { found?: number };
    if (!answer.ok || found === undefined) throw new Error(`No answer to ${query}`);
    if (index >= 20) times.push(performance.now() - began);
  }
  return times;
}

async function timeVisits(path: string): Promise<number[]> {
  const browser = await openBrowser();
  const times: number[] = [];
  try {
    for (let visit = 0; visit < visits; visit++) {
      const context = await openPerson(browser, windows.phone);
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', { offline: false, ...fast3g });
      await page.goto(foyer.url + path, { waitUntil: 'networkidle' });
      times.push(await page.evaluate(largestPaint));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Everything of script that a page loads before anybody touches it, chunks it asks for included. */
async function weighScripts({ slug, exhibitorIds }: MadeUpDirectory) {
  const browser = await openBrowser();
  const pages = {
    directory: `/e/${slug}`,
    exhibitor: `/e/${slug}/exhibitors/${exhibitorIds[0]}`,
    plan: `/e/${slug}/plan`,
    programme: `/e/${slug}/programme`,
  };
  const weights: Record<string, number> = {};
  try {
    for (const [name, path] of Object.entries(pages)) {
      const context = await openPerson(browser);
      const page = await context.newPage();
      await page.goto(foyer.url + path, { waitUntil: 'networkidle' });
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      );
      weights[name] = Math.round(bytes / 100) / 10;
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return weights;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return Math.round((sorted[at] ?? Number.NaN) * 10) / 10;
}
