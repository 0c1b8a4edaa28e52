import { startEmbedded } from './embedded.ts';

// Run by embedded.test.ts as a process of its own, which the test kills.
const folder = process.argv[2] ?? '';
try {
  const { connectionString } = await startEmbedded({ folder });
  process.stdout.write(`${connectionString}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
