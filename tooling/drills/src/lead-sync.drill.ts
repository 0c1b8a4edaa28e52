import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPool } from '@foyer/database/connection.ts';
import { readKeys } from '@foyer/database/embedded-folder.ts';
import { openBrowser } from '@foyer/testing/browser.ts';
import { type RunningFoyer, startFoyer } from '@foyer/testing/running-foyer.ts';
import { BrowserDevice } from './browser-device.ts';
import { startCuttingProxy } from './cutting-proxy.ts';

// Real browsers scan for a booth while the API is killed (kill -9) and started again, PostgreSQL is
// killed with it, the network is down or breaks off in the middle of answers, clocks are hours off,
// and tabs are closed and opened again. At the end: what the screens called saved, against what
// PostgreSQL holds.
// `pnpm drill lead-sync [devices] [seconds]`

const DEVICES = Number(process.argv[3] ?? 20);
const SECONDS = Number(process.argv[4] ?? 60);
const HOUR_MS = 3_600_000;
const CLOCKS = [0, -5 * HOUR_MS, 3 * HOUR_MS, -26 * HOUR_MS];

const proxy = await startCuttingProxy();
const environment = { PUBLIC_URL: proxy.url };
let foyer: RunningFoyer = await startFoyer({ environment });
const { folder } = foyer;
const portOf = ({ url }: RunningFoyer) => Number(new URL(url).port);
proxy.target = portOf(foyer);
const browser = await openBrowser();
const devices: BrowserDevice[] = [];
const counts = { kills: 0, databaseKills: 0, reopened: 0 };
const began = new Date();

try {
  for (let count = 0; count < DEVICES; count += 1) {
    const clockOffMs = CLOCKS[count % CLOCKS.length] ?? 0;
    devices.push(await BrowserDevice.open(browser, { url: proxy.url, clockOffMs }));
    process.stdout.write(`\r${devices.length} of ${DEVICES} devices are at their booth`);
  }
  console.log();
  const until = performance.now() + SECONDS * 1000;
  const isOn = () => performance.now() < until;
  await Promise.all([...devices.map((device) => work(device, isOn)), trouble(isOn)]);
  proxy.cuts = 0;
  await Promise.all(devices.map((device) => device.isSafe()));
  await judge();
} finally {
  await browser.close();
  await foyer.stop();
  await proxy.close();
}

async function work(device: BrowserDevice, isOn: () => boolean): Promise<void> {
  while (isOn()) {
    await device.scan();
    await pause(500 + Math.random() * 1500);
    if (Math.random() < 0.08) {
      await device.reopen();
      counts.reopened += 1;
    }
  }
}

/** Everything that happens at a fair, in a minute. */
async function trouble(isOn: () => boolean): Promise<void> {
  while (isOn()) {
    proxy.cuts = 0.3;
    await pause(3_000 + Math.random() * 4_000);
    proxy.cuts = 0;
    proxy.target = null;
    await foyer.kill();
    counts.kills += 1;
    if (Math.random() < 0.5) {
      killDatabase();
      counts.databaseKills += 1;
    }
    await pause(Math.random() * 3_000);
    foyer = await startFoyer({ folder, environment });
    proxy.target = portOf(foyer);
  }
}

/** SIGKILL to the server process itself: what it had not written is gone. */
function killDatabase(): void {
  for (const file of globSync('{*,*/*}/postmaster.pid', { cwd: folder })) {
    const id = Number(readFileSync(join(folder, file), 'utf8').split('\n')[0]);
    if (Number.isInteger(id) && id > 1) process.kill(id, 'SIGKILL');
  }
}

type Stored = { code: string; kind: string; entries: number; earliest: Date; latest: Date };

async function judge(): Promise<void> {
  const stored = await readStored();
  const find = (kind: string) =>
    new Map(stored.filter((row) => row.kind === kind).map((row) => [row.code, row]));
  const [captures, ratings] = [find('captured'), find('rated')];
  const captured = devices.flatMap((device) => device.captured);
  const rated = devices.flatMap((device) => device.rated);
  const lost = [
    ...captured.filter((code) => !captures.has(code)),
    ...rated.filter((code) => !ratings.has(code)),
  ];
  const twice = [...captures.values(), ...ratings.values()].filter(({ entries }) => entries > 1);
  const now = Date.now() + 60_000;
  const badClocks = captured.filter((code) => {
    const at = captures.get(code)?.earliest.getTime() ?? 0;
    return at < began.getTime() - 60_000 || at > now;
  });
  const received = captures.size + ratings.size;
  console.log(
    [
      `${DEVICES} devices, ${SECONDS} s: API killed ${counts.kills} times, PostgreSQL ${counts.databaseKills} times,`,
      `${proxy.cutSoFar()} answers cut off, ${counts.reopened} tabs closed and opened again`,
      `badges called saved on a screen     ${captured.length}`,
      `ratings shown on a screen           ${rated.length}`,
      `entries in PostgreSQL               ${received}`,
      `lost                                ${lost.length}`,
      `there twice                         ${twice.length}`,
      `with a time that cannot be          ${badClocks.length}`,
    ].join('\n'),
  );
  if (lost.length + twice.length + badClocks.length > 0) process.exitCode = 1;
  const recorded = captured.length + rated.length;
  console.log(
    JSON.stringify({
      drill: 'lead-sync',
      recorded,
      received,
      lost: lost.length,
      duplicated: twice.length,
    }),
  );
}

async function readStored(): Promise<Stored[]> {
  const keys = await readKeys(folder);
  const connectionString = `postgres://foyer:${keys.rolePassword}@127.0.0.1:${keys.port}/foyer`;
  const pool = openPool({ connectionString, poolSize: 1 });
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('foyer.scope', 'system', true)`);
    const { rows } = await client.query<Stored>(
      `select l.badge_code as code, e.kind, count(*)::int as entries,
         min(e.device_at) as earliest, max(e.device_at) as latest
       from lead_entry e join lead l using (event_id, exhibitor_id, lead_id)
       where e.received_at >= $1 group by 1, 2`,
      [began],
    );
    await client.query('rollback');
    return rows;
  } finally {
    client.release();
    await pool.end();
  }
}
