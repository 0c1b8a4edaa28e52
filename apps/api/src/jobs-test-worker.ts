import { openDatabase } from '@foyer/database/connection.ts';
import { readConfig } from './config.ts';
import { startJobs } from './jobs.ts';
import { createServices } from './wiring.ts';

// A process of its own for jobs.test.ts, to be killed while it works.
const [connectionString = ''] = process.argv.slice(2);
const services = createServices({
  config: readConfig({ NODE_ENV: 'test', DATABASE_URL: connectionString }),
  database: openDatabase({ connectionString, poolSize: 5 }),
  connectionString,
});
await startJobs(services, { note: () => new Promise(() => {}) });
process.send?.('working');
