import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@foyer/database/connection.ts';
import { migrateToLatest } from '@foyer/database/migrate.ts';
import { StartError } from '@foyer/database/start-error.ts';
import type { FastifyInstance } from 'fastify';
import type { Services } from './access/context.ts';
import { prepareAccounts } from './account/set-up.commands.ts';
import { type Config, readConfig } from './config.ts';
import { keepSessionSecret } from './config-secret.ts';
import { loadIntoEmptyDatabase } from './demo-event.queries.ts';
import { createEnding, Interrupted } from './ending.ts';
import { prepareJobs, startJobs } from './jobs.ts';
import { provideDatabase } from './main-database.ts';
import { welcomeLines } from './main-welcome.ts';
import { createServer } from './server.ts';
import { createServices } from './wiring.ts';

const SAME_SIGNAL_MS = 500;
const STEP_MS = 5_000;
const STOP_MS = 10_000;

const tell = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);
const ending = createEnding((name, error) => complain(`${name} did not end well: ${error}`));

/** From nothing to serving. Each step is ended in reverse, also when a later one fails. */
async function start(): Promise<void> {
  const given = readConfig();
  const connectionString = await provideDatabase(given, ending, tell);
  const config = await keepSessionSecret(given);
  const database = openDatabase({ connectionString });
  await ending.add('The database connections', database.close);
  const services = createServices({ config, database, connectionString, tell });
  await ending.add('The services', services.close);
  await migrateToLatest(database, () => prepareJobs(services));
  if (config.demo === 'on') await loadDemo(services);
  const setUpLines = await prepareAccounts(services);
  const server = await createServer(services);
  await ending.add('The web server', () => server.close());
  await listen(server, config);
  const jobs = await startJobs(services);
  await ending.add('The jobs', jobs.stop);
  for (const line of [...(await welcomeLines(config, database)), ...setUpLines]) tell(line);
}

async function loadDemo({ config, database, clock }: Services): Promise<void> {
  await loadIntoEmptyDatabase(database, async () => {
    tell('Loading the demo event …');
    const { loadDemoEvent } = await import('@foyer/demo/load-demo-event.ts');
    const { contractAsPdf } = await import('./sponsorship/contract-document.ts');
    const { publicUrl } = config;
    await loadDemoEvent(database, clock(), { publicUrl, printContract: contractAsPdf });
  });
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<void> {
  await server.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(listenFailure(error, host, port));
  });
}

function listenFailure({ code, message }: NodeJS.ErrnoException, host: string, port: number) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program; stop that one, or choose another port with PORT.`;
    case 'EACCES':
      return `This user may not listen on port ${port}; choose a port above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine.`;
    default:
      return `Foyer cannot listen on ${host}:${port} (${message}).`;
  }
}

let settled: Promise<unknown> = Promise.resolve();

async function stop(exitCode: number): Promise<never> {
  ending.interrupt();
  // A step of the start that is under way finishes first, so that nothing is left half begun.
  await Promise.race([settled, pause(STEP_MS, undefined, { ref: false })]);
  const isInTime = await Promise.race([
    ending.run().then(() => true),
    pause(STOP_MS, false, { ref: false }),
  ]);
  if (!isInTime) complain('Foyer did not stop in time and was ended.');
  process.exit(isInTime ? exitCode : 1);
}

let firstSignalAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    firstSignalAt ||= performance.now();
    // A second Ctrl-C means now; what is left running is taken over by the next start. One that
    // follows at once is the same, passed on by the terminal and by a parent process.
    const isSecond = performance.now() - firstSignalAt > SAME_SIGNAL_MS;
    if (isSecond && signal === 'SIGINT') process.exit(1);
    void stop(0);
  });
}
process.on('uncaughtException', (error) => {
  complain(error.stack ?? String(error));
  void stop(1);
});
// Whoever read our output may go before us.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const started = start();
settled = started.catch(() => {});
await started.catch(async (error: unknown) => {
  // An interrupted step may fail in any way; that Foyer was stopped has been said by who did it.
  if (error instanceof Interrupted || ending.isWanted) return;
  complain(error instanceof StartError ? error.message : String((error as Error)?.stack ?? error));
  await stop(1);
});
