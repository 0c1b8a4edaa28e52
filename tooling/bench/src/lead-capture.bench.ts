import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPool } from '@foyer/database/connection.ts';
import { startEmbedded } from '@foyer/database/embedded.ts';
import { startFoyer } from '@foyer/testing/running-foyer.ts';
import { aFair, type Booth, sessionSecret } from './capture-fair.ts';
import { HttpDevice } from './http-device.ts';

// How many entries a second devices can hand over, each answered after its commit, against the same
// PostgreSQL doing nothing but the insert, one row a transaction. The server is a whole Foyer, as
// it is started in production; the devices are signed in, and row level security is on.

const CLIENTS = 32;
/** Every device at a booth of its own, as at a fair of two thousand; fewer are asked for by name. */
const BOOTHS = Number(process.env['BOOTHS'] ?? CLIENTS);
const BADGES = 10_000;
const SECONDS = Number(process.env['SECONDS'] ?? 8);
const run = promisify(execFile);
let sentInAll = 0;

const folder = await mkdtemp(join(tmpdir(), 'foyer-bench-'));
await chmod(folder, 0o755);
const server = await startEmbedded({ folder: join(folder, 'database') });
const foyer = await startFoyer({
  demo: false,
  environment: {
    DATABASE_URL: server.connectionString,
    SESSION_SECRET: sessionSecret,
  },
});
try {
  const { booths, badges } = await aFair(server.connectionString, {
    booths: BOOTHS,
    badges: BADGES,
  });
  const measure = (perRequest: number) => handOver(booths, badges, perRequest);
  await measure(10);
  await gatherStatistics();
  const reference = await insertAlone(booths[0] as Booth);
  const single = await measure(1);
  const batch10 = await measure(10);
  const batch50 = await measure(50);
  const again = await insertAlone(booths[0] as Booth);
  const referenceTps = Math.round((reference.tps + again.tps) / 2);

  const line = (name: string, perSecond: number, p99Ms?: number) =>
    console.log(
      `${name.padEnd(28)} ${String(Math.round(perSecond)).padStart(7)}/s  ${(perSecond / referenceTps).toFixed(2)}×` +
        (p99Ms === undefined ? '' : `  p99 ${p99Ms.toFixed(1)} ms`),
    );
  console.log(`${CLIENTS} clients at ${BOOTHS} booths, ${SECONDS} s each; entries a second`);
  line(`${reference.name}, before`, reference.tps);
  line(`${reference.name}, after`, again.tps);
  line('Foyer, 1 a request', single.perSecond, single.p99Ms);
  line('Foyer, 10 a request', batch10.perSecond, batch10.p99Ms);
  line('Foyer, 50 a request', batch50.perSecond, batch50.p99Ms);
  await expectAllStored();
  console.log(
    JSON.stringify({
      bench: 'lead-capture',
      reference: reference.name,
      referenceTps,
      single: Math.round(single.perSecond),
      batch50: Math.round(batch50.perSecond),
      p99Ms: Number(single.p99Ms.toFixed(1)),
    }),
  );
} finally {
  await foyer.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Every client is a device of a booth that scans, asks for consent and qualifies, over and over. */
async function handOver(booths: readonly Booth[], badges: readonly string[], perRequest: number) {
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const started = performance.now();
  const sent = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const booth = booths[client % booths.length] as Booth;
      const path = `/api/leads/${booth.eventId}/${booth.exhibitorId}/entries`;
      const http = await HttpDevice.open(foyer.url);
      const says = entriesOfDay(badges, client);
      const deviceId = randomUUID();
      let count = 0;
      while (performance.now() < until) {
        const entries = Array.from({ length: perRequest }, () => says.next().value);
        const body = JSON.stringify({ deviceId, entries });
        const begun = performance.now();
        const reply = await http.post(path, booth.cookie, body);
        times.push(performance.now() - begun);
        const { receipts } = JSON.parse(reply.body) as { receipts?: { outcome: string }[] };
        if (receipts?.length !== perRequest || receipts.some((one) => one.outcome !== 'stored')) {
          throw new Error(`Answered ${reply.status}: ${reply.body.slice(0, 300)}`);
        }
        count += perRequest;
      }
      http.close();
      return count;
    }),
  );
  const total = sent.reduce((sum, count) => sum + count, 0);
  sentInAll += total;
  times.sort((one, other) => one - other);
  const seconds = (performance.now() - started) / 1000;
  return {
    perSecond: total / seconds,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** A badge is scanned, agrees, is rated and noted; half of them nobody has seen before. */
function* entriesOfDay(badges: readonly string[], client: number) {
  for (let visit = 0; ; visit += 1) {
    const known = visit % 2 === 0 && badges[(visit * CLIENTS + client) % badges.length];
    const badgeCode = known || `BENCH-${randomUUID()}`;
    const saying = (kind: string, rest: object) => ({
      entryId: randomUUID(),
      badgeCode,
      sequence: visit,
      deviceAt: new Date().toISOString(),
      kind,
      ...rest,
    });
    yield saying('captured', { source: 'badge' });
    yield saying('consented', {
      fields: ['name', 'email'],
      wordingVersion: 1,
      locale: 'de',
      channel: 'in_person',
    });
    yield saying('tempered', { temperature: 'warm' });
    yield saying('rated', { rating: 4 });
    yield saying('noted', { noteId: randomUUID(), text: 'Wants an offer for three schools' });
  }
}

/** The insert of one entry a transaction, without Foyer: pgbench, or a bare loop where there is none. */
async function insertAlone({
  eventId,
  exhibitorId,
}: Booth): Promise<{ name: string; tps: number }> {
  const pool = openPool({ connectionString: server.connectionString, poolSize: CLIENTS });
  try {
    await pool.query(`
      drop table if exists bench_entry;
      create table bench_entry (like lead_entry including all,
        foreign key (event_id, exhibitor_id) references exhibitor)`);
    const insert = (
      id: string,
    ) => `insert into bench_entry (event_id, exhibitor_id, entry_id, lead_id,
      kind, payload, device_id, device_at, received_at, actor_name) values ('${eventId}',
      '${exhibitorId}', ${id}, '${eventId}', 'noted', '{"noteId": "x", "text": "Wants an offer"}',
      'bench', now(), now(), 'Bench')`;
    const script = join(folder, 'insert.sql');
    await writeFile(script, `${insert('gen_random_uuid()').replaceAll(/\s+/g, ' ')};\n`);
    const args = ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '2', '-T', String(SECONDS)];
    const found = await run('pgbench', [...args, '-f', script, server.connectionString]).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      },
    );
    const tps = Number(/tps = ([\d.]+)/.exec(found?.stdout ?? '')?.[1]);
    if (tps > 0) return { name: 'pgbench', tps };
    return { name: 'pg loop', tps: await loop(pool, insert('gen_random_uuid()')) };
  } finally {
    await pool.end();
  }
}

async function loop(pool: ReturnType<typeof openPool>, text: string): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let count = 0;
  const one = async () => {
    while (performance.now() < until) {
      await pool.query({ name: 'insert', text });
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return count / SECONDS;
}

/** As autovacuum does by itself within a minute of the first entries. */
async function gatherStatistics(): Promise<void> {
  const pool = openPool({ connectionString: server.connectionString, poolSize: 1 });
  await pool.query('analyze');
  await pool.end();
}

/** A figure counts only if everything that got a receipt is there. */
async function expectAllStored(): Promise<void> {
  const pool = openPool({ connectionString: server.connectionString, poolSize: 1 });
  const client = await pool.connect();
  await client.query(`begin; select set_config('foyer.scope', 'system', true)`);
  const { rows } = await client.query('select count(*)::int as stored from lead_entry');
  await client.query('rollback');
  client.release();
  await pool.end();
  if (rows[0]?.stored !== sentInAll) {
    throw new Error(`${rows[0]?.stored} of ${sentInAll} entries are stored`);
  }
}
