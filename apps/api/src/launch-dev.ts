import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * What `pnpm dev` runs: the API, started anew when a file of it changes, and a Vite server for each
 * signed-in app, which the API serves through its own port (web-apps-dev.ts). The public pages are
 * rendered by the API, so they are rebuilt on change and restart it.
 */
export async function develop(repository: string): Promise<void> {
  const children: ChildProcess[] = [];
  const run = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, args, {
      cwd: join(repository, cwd),
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    children.push(child);
    return child;
  };
  const vite = (app: string, args: readonly string[]) =>
    run(`apps/${app}`, [`node_modules/vite/bin/vite.js`, ...args, '--clearScreen', 'false']);
  const watch = ['--watch', '--logLevel', 'warn'];

  // The API reads the built public pages when it starts.
  await done(vite('visitor', ['build', '--logLevel', 'warn']));
  const server = ['build', '--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server'];
  await done(vite('visitor', [...server, '--logLevel', 'warn']));
  vite('visitor', ['build', ...watch, '--emptyOutDir', 'false']);
  vite('visitor', [...server, ...watch]);

  const [organiser, exhibitor] = [await freePort(), await freePort()];
  for (const [app, port] of [
    ['organiser', organiser],
    ['exhibitor', exhibitor],
  ] as const) {
    vite(app, [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--strictPort',
      '--logLevel',
      'warn',
    ]);
  }
  const api = run('.', ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], {
    FOYER_DEV_SERVERS: `http://127.0.0.1:${organiser},http://127.0.0.1:${exhibitor}`,
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      for (const child of children) child.kill('SIGTERM');
    });
  }
  await once(api, 'exit');
  for (const child of children) child.kill('SIGTERM');
}

async function done(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exit(1);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
