import { openSessionFor } from '@foyer/api/account/account.commands.ts';
import { readConfig } from '@foyer/api/config.ts';
import { prepareJobs } from '@foyer/api/jobs.ts';
import { createServer } from '@foyer/api/server.ts';
import { createServices } from '@foyer/api/wiring.ts';
import { openDatabase } from '@foyer/database/connection.ts';

// The API by itself, in a process whose memory is measured. Started by attendees.bench.ts with the
// database in DATABASE_URL and the accounts to sign in; answers on standard output, a line each.

const connectionString = process.env['DATABASE_URL'] ?? '';
const database = openDatabase({ connectionString, poolSize: 10 });
const services = createServices({
  config: readConfig({ NODE_ENV: 'test', DATABASE_URL: connectionString, LOG_LEVEL: 'silent' }),
  database,
  connectionString,
});
await prepareJobs(services);
const app = await createServer(services);
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const accounts = (process.env['BENCH_ACCOUNTS'] ?? '').split(',');
const cookies = [];
for (const account of accounts) {
  const set = await openSessionFor({ services, remoteAddress: '127.0.0.1' }, account as never);
  cookies.push(set.map((value) => value.split(';')[0]).join('; '));
}
process.send?.({ address, cookies });
