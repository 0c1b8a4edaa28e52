import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** A Chromium that is on this machine, and what its process needs to start. */
export type FoundChromium = {
  origin: 'system' | 'playwright' | 'registry';
  executablePath: string;
  environment: Record<string, string>;
};

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a Chromium: the system's, else Playwright's own, else the one from the npm registry.
 * `FOYER_CHROMIUM` overrides it with a path, or with `registry` to prove that way on any machine.
 */
export async function findChromium(): Promise<FoundChromium> {
  const wanted = process.env['FOYER_CHROMIUM'];
  if (wanted === 'registry') return unpackRegistryChromium();
  if (wanted) return { origin: 'system', executablePath: wanted, environment: {} };

  const system = systemPaths.find((path) => existsSync(path));
  if (system) return { origin: 'system', executablePath: system, environment: {} };

  const own = chromium.executablePath();
  if (existsSync(own)) return { origin: 'playwright', executablePath: own, environment: {} };

  return unpackRegistryChromium();
}

/**
 * Unpacks `@sparticuz/chromium` once per version and machine, beside the installed packages.
 * The package unpacks into TMPDIR and takes any `chromium` it finds there, whatever its version,
 * so it gets a folder of its own, in a child process because TMPDIR is process-wide.
 */
async function unpackRegistryChromium(): Promise<FoundChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or set FOYER_CHROMIUM to its path: ' +
        'the one from the npm registry runs on Linux x64 only.',
    );
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const caches = join(repositoryFolder(), 'node_modules', '.cache', 'foyer');
  const folder = join(caches, `chromium-${version}`);

  if (!existsSync(folder)) {
    await mkdir(caches, { recursive: true });
    const partial = await mkdtemp(join(caches, 'unpacking-'));
    await run(process.execPath, ['--input-type=module', '--eval', unpackScript(entry)], {
      env: { ...process.env, TMPDIR: partial },
    });
    // Several test processes may unpack at once: the first rename wins, the others throw theirs away.
    await rename(partial, folder).catch(async (reason: NodeJS.ErrnoException) => {
      await rm(partial, { recursive: true, force: true });
      if (!existsSync(folder)) throw reason;
    });
  }
  return {
    origin: 'registry',
    executablePath: join(folder, 'chromium'),
    environment: {
      ...(await missingLibraries(join(folder, 'chromium'), join(folder, 'al2023', 'lib'))),
      ...(await fontsBesideTheSystems(folder)),
    },
  };
}

function unpackScript(entry: string): string {
  const bin = join(dirname(dirname(entry)), 'bin');
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  return [
    `import { inflate } from ${JSON.stringify(entry)};`,
    `for (const name of ${JSON.stringify(archives)}) await inflate(${JSON.stringify(bin)} + '/' + name);`,
  ].join('\n');
}

/** A bare machine has no NSS, NSPR or expat; the package brings its own, used only when needed. */
async function missingLibraries(
  executable: string,
  libraries: string,
): Promise<Record<string, string>> {
  const starts = await run(executable, ['--version']).then(
    () => true,
    () => false,
  );
  if (starts) return {};
  const inherited = process.env['LD_LIBRARY_PATH'];
  return { LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries };
}

/** Without any font Chromium draws no letters: a configuration that adds the package's own. */
async function fontsBesideTheSystems(folder: string): Promise<Record<string, string>> {
  const caches = join(folder, 'fonts-cache');
  const content = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${caches}</cachedir>
</fontconfig>
`;
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = join(folder, `fonts-${digest}.conf`);
  if (!existsSync(file)) await writeFile(file, content);
  return { FONTCONFIG_FILE: file };
}

function repositoryFolder(): string {
  return fileURLToPath(new URL('../../../', import.meta.url));
}
