import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithStarter } from './launch-starter.ts';

// What `pnpm start` and `pnpm dev` run. Node's own modules alone: whatever else is missing or
// broken, this still runs and says so.
const repository = fileURLToPath(new URL('../../../', import.meta.url));

endWithStarter();
if (process.argv.includes('--dev')) {
  const { develop } = await import('./launch-dev.ts');
  await develop(repository);
} else if (buildWebApps()) {
  await import('./main.ts');
} else {
  process.exitCode = 1;
}

/** turbo rebuilds what has changed and takes the rest from its cache, in some 0.2 s. */
function buildWebApps(): boolean {
  const apps = ['organiser', 'exhibitor', 'visitor'];
  const isFirst = apps.some((app) => !existsSync(join(repository, 'apps', app, 'dist')));
  if (isFirst) process.stdout.write('Building the web apps, once …\n');
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules', 'turbo', 'bin', 'turbo'),
      'run',
      'build',
      '--output-logs=errors-only',
      '--ui=stream',
    ],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  if (status === 0) return true;
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  if (output.includes('package manager binary')) {
    process.stderr.write('pnpm is not at hand; start Foyer with "npx --yes pnpm@12 start".\n');
    return false;
  }
  const reason = error ? `${error.message}.` : 'the reason is above.';
  process.stderr.write(`${output}The web apps could not be built: ${reason}\n`);
  return false;
}
