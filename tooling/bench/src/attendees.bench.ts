import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { openDatabase } from '@foyer/database/connection.ts';
import { createDatabaseOn, startTestServer } from '@foyer/database/throw-away-server.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { insertLeads } from './attendees-leads.ts';
import { attendeeList, brokenRows } from './attendees-list.ts';

// A hundred thousand attendees through the real import (HTTP, sign-in, row level security, every
// row judged, one transaction), beside COPY of the same file into a table with the same columns,
// generated ones among them, and the same indexes, of which none is unique, because the file
// repeats people. Then a hundred thousand leads out as CSV. The memory is that of the larger
// process by then: the API, and the one that it starts for a large import.

const rows = Number(process.argv[3] ?? 100_000);
const goal = { ratio: 3, exportSeconds: 1, rssMb: 250 };

const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
const server = await startTestServer(process.env['TEST_DATABASE_URL']);
try {
  await measure();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
}
// A server that is still there after a failure would be waited for.
process.exit();

async function measure(): Promise<void> {
  const connectionString = await createDatabaseOn(server, 'template');
  const database = openDatabase({ connectionString, poolSize: 2 });
  const event = await anEvent(database);
  const manager = await aTeamMember(database, { ...event, role: 'manager' });
  const exhibitor = await anExhibitor(database, event);
  const at = { eventId: event.eventId, exhibitorId: exhibitor.exhibitorId };
  const booth = await aBoothMember(database, { ...at, role: 'admin' });
  const file = join(folder, 'attendees.csv');
  writeFileSync(file, attendeeList(rows));
  const bytes = readFileSync(file);

  const copySeconds = await copy(connectionString, file);
  const api = await startApi(connectionString, [manager.accountId, booth.accountId]);
  const [managerCookie = '', boothCookie = ''] = api.cookies;
  const peaks: Record<string, number> = { started: api.apiMb() };
  const send = (step: 'import' | 'import-preview') =>
    timed(async () => {
      const url = `${api.address}/api/attendee/${step}?eventId=${event.eventId}`;
      const headers = { cookie: managerCookie, 'content-type': 'text/csv' };
      const answer = await fetch(url, { method: 'POST', headers, body: bytes });
      return (await answer.json()) as Imported;
    });
  const preview = await send('import-preview');
  peaks['preview'] = api.apiMb();
  const first = await send('import');
  const firstMb = api.programMb();
  const again = await send('import');

  peaks['imports'] = api.apiMb();
  await insertLeads(database, at, rows);
  await settle(connectionString);
  const leads = await timed(async () => {
    const url = `${api.address}/api/leads/${at.eventId}/${at.exhibitorId}/leads.csv`;
    return download(url, boothCookie);
  });
  const apiMb = api.apiMb();
  peaks['leads as CSV'] = apiMb;
  const list = await timed(async () => {
    const query = new URLSearchParams({ eventId: event.eventId, locale: 'de' });
    const url = `${api.address}/api/attendee/export?${query}`;
    return download(url, managerCookie);
  });
  const [leadLines, listLines] = [linesOf(leads.result), linesOf(list.result)];
  const memory = await api.stop();
  peaks['attendees as CSV'] = memory.api;
  const rssMb = Math.max(apiMb, firstMb);
  await database.close();

  const { repeated, bad } = brokenRows(rows);
  const people = rows - repeated - bad;
  console.table({
    'COPY of the file': { rows, seconds: round(copySeconds) },
    preview: { rows: preview.result.counts.added, seconds: round(preview.seconds) },
    import: { rows: first.result.counts.added, seconds: round(first.seconds) },
    'the same file again': { rows: again.result.counts.unchanged, seconds: round(again.seconds) },
    'leads as CSV': { rows: leadLines.lines - 1, seconds: round(leads.seconds) },
    'attendees as CSV': { rows: listLines.lines - 1, seconds: round(list.seconds) },
  });
  console.log(
    `file: ${round(bytes.length / 1e6)} MB; the process of the import held ${round(firstMb)} MB, that of the file again ${round(memory.program)} MB`,
  );
  console.log(
    `the API held at most, step by step: ${Object.entries(peaks)
      .map(([step, mb]) => `${step} ${Math.round(mb)} MB`)
      .join(', ')}`,
  );
  const ratio = first.seconds / copySeconds;
  const goals = {
    'every row judged': first.result.counts.added === people,
    'every bad row handed back': first.result.bad.length === repeated + bad,
    'the same file again changes nothing': again.result.counts.unchanged === people,
    [`import ≤ ${goal.ratio} × COPY (${round(ratio)} ×)`]: ratio <= goal.ratio,
    'every lead exported': leadLines.lines === rows + 1,
    'formulas neutralised': leadLines.formulas === 0 && listLines.formulas === 0,
    [`leads exported in ≤ ${goal.exportSeconds} s`]: leads.seconds <= goal.exportSeconds,
    [`no process above ${goal.rssMb} MB`]: rssMb > 0 && rssMb <= goal.rssMb,
  };
  for (const [sentence, isMet] of Object.entries(goals)) {
    console.log(`${isMet ? '✓' : '✗'} ${sentence}`);
  }
  if (Object.values(goals).includes(false)) process.exitCode = 1;
  console.log(
    JSON.stringify({
      bench: 'attendees',
      copySeconds: round(copySeconds),
      importSeconds: round(first.seconds),
      exportSeconds: round(leads.seconds),
      rssMb: Math.round(rssMb),
    }),
  );
}

type Imported = {
  readonly counts: { readonly added: number; readonly unchanged: number };
  readonly bad: readonly unknown[];
};

/** The reference: as fast as PostgreSQL takes the file, judging nothing. */
async function copy(connectionString: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`
    create table reference (like attendee including defaults including generated);
    alter table reference alter event_id set default gen_random_uuid(),
      alter short_code set default substr(md5(random()::text), 1, 8),
      alter created_at set default now(), alter updated_at set default now(),
      alter status set default 'registered', add primary key (event_id, attendee_id);
    create index on reference (event_id, badge_code);
    create index on reference (event_id, short_code);
    create index on reference (event_id, external_ref) where external_ref is not null;
    create index on reference (event_id, sort_name, attendee_id);
    create index on reference (event_id, updated_at);
  `);
  const { seconds } = await timed(() =>
    pipeline(
      createReadStream(file),
      client.query(
        copyFrom(`copy reference (name, organisation, email, ticket, external_ref, badge_code)
          from stdin with (format csv, header, delimiter ';')`),
      ),
    ),
  );
  await client.query('drop table reference');
  await client.end();
  return seconds;
}

async function startApi(connectionString: string, accounts: readonly string[]) {
  const child = fork(join(import.meta.dirname, 'attendees-server.ts'), {
    // As `pnpm start` does.
    execArgv: ['--max-semi-space-size=4'],
    env: {
      ...process.env,
      DATABASE_URL: connectionString,
      BENCH_ACCOUNTS: accounts.join(','),
    },
  });
  const [{ address, cookies }] = (await once(child, 'message')) as [
    { address: string; cookies: string[] },
  ];
  // Whatever happens here, it does not outlive this.
  process.once('exit', () => child.kill());
  let program = 0;
  const watch = setInterval(() => {
    for (const pid of childrenOf(child.pid)) program = Math.max(program, peakMb(pid));
  }, 20);
  return {
    address,
    cookies,
    programMb: () => program,
    /** The most that it held so far. */
    apiMb: () => peakMb(child.pid),
    /** The most that it, and the largest process it started, ever held. */
    async stop(): Promise<{ api: number; program: number }> {
      clearInterval(watch);
      const api = peakMb(child.pid);
      child.kill();
      await once(child, 'exit');
      return { api, program };
    },
  };
}

/** From Linux: the most memory that a process has held; 0 where nobody tells. */
function peakMb(pid: number | undefined): number {
  const status = readProc(`/proc/${pid}/status`);
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number | undefined): number[] {
  return readProc(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { seconds: (performance.now() - began) / 1000, result };
}

/** As autovacuum does by itself within a minute. */
async function settle(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** As a browser takes it in: packed, and on the disk before anybody looks at it. */
async function download(url: string, cookie: string): Promise<Buffer> {
  const asked = get(url, { headers: { cookie, 'accept-encoding': 'gzip' } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`Answered ${answer.statusCode}`);
  return Buffer.concat(await answer.toArray());
}

/** Lines of a download, and cells in it that a spreadsheet would run. */
function linesOf(file: Buffer): { lines: number; formulas: number } {
  const text = gunzipSync(file).toString();
  return {
    lines: text.trimEnd().split('\r\n').length,
    formulas: [...text.matchAll(/(?:^|;)"?[=@]/gm)].length,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
