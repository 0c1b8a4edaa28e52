import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decoderAtFirst,
  initialLoad,
  overBudget,
  scriptsOfManifest,
  scriptsOfPage,
} from './initial-load.ts';
import { knownInstallScripts, strayInstallScripts } from './install-scripts.ts';
import { isAllowed, productionPackages, strayLicences } from './licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-budgets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('the first load of a web app', () => {
  const app = { folder: 'apps/organiser', kilobytes: 1 };
  const page = `<script type="module" crossorigin src="/organiser/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/organiser/assets/react-2.js">
    <link rel="stylesheet" href="/organiser/assets/main-3.css">
    <script>inline();</script>`;

  it('is the scripts and preloads of its page', () => {
    expect(scriptsOfPage(page)).toEqual([
      '/organiser/assets/main-1.js',
      '/organiser/assets/react-2.js',
    ]);
  });

  it('is the entry of its manifest and all that imports, but no lazy page', () => {
    const manifest = {
      'src/main.tsx': { file: 'main.js', isEntry: true, imports: ['_react.js'] },
      '_react.js': { file: 'react.js', imports: ['_scheduler.js', 'src/main.tsx'] },
      '_scheduler.js': { file: 'scheduler.js' },
      'src/pages/stands.page.tsx': { file: 'stands.js', imports: ['_react.js'] },
    };
    expect(scriptsOfManifest(manifest)).toEqual(['main.js', 'react.js', 'scheduler.js']);
  });

  it('is a lazy page too, where every visit loads it', () => {
    const manifest = {
      'index.html': { file: 'main.js', isEntry: true },
      'src/scanner.tsx': { file: 'scanner.js', imports: ['_react.js'] },
      '_react.js': { file: 'react.js' },
      'src/team.page.tsx': { file: 'team.js' },
    };
    const files = scriptsOfManifest(manifest, ['src/scanner.tsx']);
    expect(files).toEqual(['main.js', 'scanner.js', 'react.js']);
    expect(() => scriptsOfManifest(manifest, ['src/gone.tsx'])).toThrow('gone.tsx');
  });

  it('is read from the built folder, whatever base it is served below', () => {
    write({
      'dist/index.html': page,
      'dist/assets/main-1.js': 'main();',
      'dist/assets/react-2.js': 'react();',
      'dist/server/index.html': '<script src="/nothing.js"></script>',
    });
    const files = initialLoad(join(folder, 'dist'));
    expect(files?.map(({ code }) => code)).toEqual(['main();', 'react();']);
    expect(initialLoad(join(folder, 'missing'))).toBeUndefined();
  });

  it('stays in its budget', () => {
    const file = (gzipBytes: number) => ({ path: 'main.js', code: '', gzipBytes });
    expect(overBudget(app, [file(600), file(400)])).toEqual([]);
    expect(overBudget(app, [file(600), file(401)])).toHaveLength(1);
  });

  it('does without the decoder of the scanner', () => {
    const file = (code: string) => ({ path: 'main.js', code, gzipBytes: 1 });
    expect(decoderAtFirst(app, [file('new Worker("/assets/decode.worker-1.js")')])).toEqual([]);
    expect(decoderAtFirst(app, [file('fetch("/assets/zxing_reader-2.wasm")')])).toHaveLength(1);
  });
});

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND BSD-3-Clause', 'OFL-1.1'])(
    '%s is on the list',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0',
    'no licence',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
  ])('%s is not on the list', (licence) => expect(isAllowed(licence)).toBe(false));

  const installed = (name: string, licence: string) => {
    return { name, licence, version: '1.0.0', neededBy: '@foyer/api' };
  };

  it('have documented exceptions by package, not by licence', () => {
    const libvips = installed('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later');
    const other = installed('other', 'LGPL-3.0-or-later');
    expect(strayLicences([libvips, other]).map(({ file }) => file)).toEqual(['other@1.0.0']);
  });
});

describe('what is shipped', () => {
  beforeAll(() => {
    const manifest = (name: string, more: object = {}) =>
      JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...more });
    const modules = 'repository/apps/api/node_modules';
    write({
      'repository/apps/api/package.json': manifest('@foyer/api', {
        dependencies: { direct: '1.0.0' },
        devDependencies: { 'only-for-tests': '1.0.0' },
      }),
      [`${modules}/direct/package.json`]: manifest('direct', {
        license: undefined,
        licenses: [{ type: 'ISC' }],
        dependencies: { nested: '1.0.0' },
        optionalDependencies: { 'not-for-this-machine': '1.0.0' },
      }),
      [`${modules}/nested/package.json`]: manifest('nested', { license: undefined }),
      [`${modules}/only-for-tests/package.json`]: manifest('only-for-tests'),
    });
  });

  it('is what the apps depend on, however deep, without what only tests need', () => {
    const shipped = productionPackages(join(folder, 'repository'));
    expect(shipped.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
      'direct: ISC',
      'nested: no licence',
    ]);
  });
});

describe('install scripts', () => {
  const workspace = (names: readonly string[]) =>
    `packages:\n  - apps/*\n\nallowBuilds:\n${names.map((name) => `  "${name}": true\n`).join('')}`;

  it('run for the known packages', () => {
    expect(strayInstallScripts(workspace(knownInstallScripts))).toEqual([]);
  });

  it('run for no other, and by no other way', () => {
    expect(strayInstallScripts(workspace([...knownInstallScripts, 'esbuild']))).toHaveLength(1);
    expect(strayInstallScripts(workspace(knownInstallScripts.slice(1)))).toHaveLength(1);
    const open = `${workspace(knownInstallScripts)}dangerouslyAllowAllBuilds: true\n`;
    expect(strayInstallScripts(open)).toHaveLength(1);
  });
});
