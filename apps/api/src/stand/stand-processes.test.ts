import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { withScope } from '@foyer/database/scope.ts';
import { aHall, anEvent, anExhibitor, aStand } from '@foyer/testing/builders.ts';
import superjson from 'superjson';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AuthServer, anAuthServer, aPerson, PASSWORD } from '../account/auth-test-server.ts';

/** Three whole Foyers, each a process of its own, on one database; the clients are real ones. */
const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const SESSION_SECRET = 'a secret for tests, long enough to be one';
const CLIENTS = 50;

let here: AuthServer;
let folder: string;
const foyers: { child: ChildProcess; url: string }[] = [];
let cookie: string;
let person: { accountId: string; email: string };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function launch(name: string) {
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    env: {
      ...{ PATH: '/usr/bin:/bin:/usr/sbin:/sbin', FOYER_DEMO: 'off', LOG_LEVEL: 'silent' },
      ...{ PORT: String(port), FOYER_FOLDER: join(folder, name), SESSION_SECRET },
      DATABASE_URL: here.database.connectionString,
    },
    stdio: 'ignore',
  });
  const foyer = { child, url: `http://localhost:${port}` };
  foyers.push(foyer);
  const isHealthy = () =>
    fetch(`${foyer.url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isHealthy())) await pause(50);
}

beforeAll(async () => {
  here = await anAuthServer();
  folder = await mkdtemp(join(tmpdir(), 'foyer-stands-'));
  await Promise.all(['one', 'two', 'three'].map(launch));
  person = await aPerson(here);
  const [first] = foyers;
  const answer = await fetch(`${first?.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: first?.url ?? '' },
    body: JSON.stringify({ email: person.email, password: PASSWORD }),
  });
  expect(answer.status).toBe(200);
  cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}, 60_000);

afterAll(async () => {
  for (const { child } of foyers) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await here.close();
  await rm(folder, { recursive: true, force: true });
});

let eventId: string;
let standId: string;
let exhibitors: string[];

beforeEach(async () => {
  const event = await anEvent(here.database);
  eventId = event.eventId;
  await withScope(here.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('team_member')
      .values({
        ...{ event_id: eventId, account_id: person.accountId, role: 'planner' },
        created_at: new Date(),
      })
      .execute(),
  );
  const { hallId } = await aHall(here.database, event);
  standId = (await aStand(here.database, { eventId, hallId, number: 'A1' })).standId;
  exhibitors = [];
  for (let index = 0; index < CLIENTS; index++) {
    exhibitors.push(
      (await anExhibitor(here.database, { ...event, name: `E${index}` })).exhibitorId,
    );
  }
});

/** As a browser at one of the processes; answers with the code of the refusal, or `done`. */
async function call(at: number, path: string, input: object): Promise<string> {
  const { url = '' } = foyers[at % foyers.length] ?? {};
  const answer = await fetch(`${url}/trpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(superjson.serialize({ eventId, ...input })),
  });
  if (answer.ok) return 'done';
  const { error } = (await answer.json()) as {
    error: { json: { data: { refusal?: { code: string } } } };
  };
  return error.json.data.refusal?.code ?? `status ${answer.status}`;
}
const everybody = (act: (exhibitorId: string, index: number) => Promise<string>) =>
  Promise.all(exhibitors.map(act));
const assign = (exhibitorId: string, at: number) =>
  call(at, 'stand.assign', { standId, exhibitorId });
const count = (answers: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};
async function holders(): Promise<string[]> {
  const rows = await withScope(here.database, { kind: 'system' }, (tx) =>
    tx
      .selectFrom('stand_assignment')
      .select('exhibitor_id')
      .where('stand_id', '=', standId)
      .where('ended_at', 'is', null)
      .execute(),
  );
  return rows.map((row) => row.exhibitor_id);
}

describe('fifty clients at three processes and one stand', { timeout: 60_000 }, () => {
  it('one gets it, whoever asks where', async () => {
    const answers = await everybody(assign);
    expect(count(answers)).toEqual({ done: 1, 'stand.already_assigned': CLIENTS - 1 });
    expect(await holders()).toEqual([exhibitors[answers.indexOf('done')]]);
  });

  it('a hold keeps all others off until its time is over, then one gets the stand', async () => {
    const until = new Date(Date.now() + 4_000);
    const [first = ''] = exhibitors;
    expect(await call(0, 'stand.hold', { standId, exhibitorId: first, until })).toBe('done');
    const early = await everybody((id, at) =>
      id === first ? Promise.resolve('it waits') : assign(id, at + 1),
    );
    expect(count(early)).toEqual({ 'it waits': 1, 'stand.held_for_another': CLIENTS - 1 });
    await pause(until.getTime() - Date.now() + 50);
    const late = await everybody((id, at) => assign(id, at + 1));
    expect(count(late)).toEqual({ done: 1, 'stand.already_assigned': CLIENTS - 1 });
    expect(await holders()).toHaveLength(1);
  });

  it('once it is free, one of those who wait gets it, and the line has one fewer', async () => {
    const [holder = '', ...line] = exhibitors;
    expect(await assign(holder, 0)).toBe('done');
    const waits = line.slice(0, 9);
    for (const [at, exhibitorId] of waits.entries()) {
      expect(await call(at, 'stand.wait', { standId, exhibitorId })).toBe('done');
    }
    const [released, ...answers] = await Promise.all([
      call(0, 'stand.release', { standId }),
      ...waits.map((id, at) => assign(id, at)),
    ]);
    expect(released).toBe('done');
    // Whoever was before the release was refused; they ask again, as people do.
    const again = answers.includes('done')
      ? []
      : await Promise.all(waits.map((id, at) => assign(id, at)));
    expect(count([...answers, ...again])['done']).toBe(1);
    const [winner] = await holders();
    expect(waits).toContain(winner);
    const { url = '' } = foyers[1] ?? {};
    const asked = encodeURIComponent(JSON.stringify({ json: { eventId, standId } }));
    const answer = await fetch(`${url}/trpc/stand.waiting?input=${asked}`, { headers: { cookie } });
    const { result } = (await answer.json()) as {
      result: { data: { json: { exhibitorId: string }[] } };
    };
    expect(result.data.json.map(({ exhibitorId }) => exhibitorId)).toEqual(
      waits.filter((id) => id !== winner),
    );
  });

  it('of those who give an exhibitor a stand and those who make it a co-exhibitor, one kind wins', async () => {
    const [guest = '', main = ''] = exhibitors;
    const answers = await everybody((_, at) =>
      at % 2 ? call(at, 'stand.share', { exhibitorId: guest, mainId: main }) : assign(guest, at),
    );
    expect(Object.keys(count(answers)).filter((code) => code.startsWith('status'))).toEqual([]);
    const isGuest = await withScope(here.database, { kind: 'system' }, (tx) =>
      tx.selectFrom('co_exhibitor').select('main_id').where('exhibitor_id', '=', guest).execute(),
    );
    expect((await holders()).length + isGuest.length).toBe(1);
  });
});
