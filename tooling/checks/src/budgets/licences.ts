import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Violation } from '../check.ts';

/** What may be shipped with a product under MIT. OFL is for fonts. */
const allowed = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
]);

/** Packages outside the list, each with its reason. The key may end in `*`. */
export const exceptions: Readonly<Record<string, string>> = {
  '@img/sharp-libvips-*':
    'LGPL-3.0-or-later: a shared library beside ours, replaceable by its user, unchanged',
  argparse: 'Python-2.0: as permissive as BSD; graphile-worker reads its configuration with it',
  isbot: 'Unlicense: public domain; comes with the router, for rendering on a server',
  nodemailer: 'MIT-0: MIT without the duty to name the author',
  pako: 'MIT AND Zlib: Zlib is as permissive as MIT; pdf-lib compresses with it',
};

export type Installed = { name: string; version: string; licence: string; neededBy: string };

/** True when an SPDX expression leaves a choice that is on the list. */
export function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, ' ').split(/\s+OR\s+/i);
  return choices.some((choice) => choice.split(/\s+AND\s+/i).every((id) => allowed.has(id.trim())));
}

export function strayLicences(installed: readonly Installed[]): Violation[] {
  return installed.flatMap(({ name, version, licence, neededBy }) => {
    if (isAllowed(licence) || isException(name)) return [];
    return [
      {
        file: `${name}@${version}`,
        problem: `is under “${licence}” and shipped through ${neededBy}`,
        mend: 'take another package, or add a reasoned exception to budgets/licences.ts',
      },
    ];
  });
}

function isException(name: string): boolean {
  return Object.keys(exceptions).some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

type Manifest = {
  name: string;
  version: string;
  license?: unknown;
  licenses?: unknown;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

/** Everything that reaches production: what apps and packages depend on, and so on downwards. */
export function productionPackages(repository: string): Installed[] {
  const found = new Map<string, Installed>();
  const seen = new Set<string>();

  const visit = (folder: string, neededBy: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const isOurs = !folder.includes('/node_modules/');
    if (!isOurs) {
      const { name, version } = manifest;
      found.set(folder, { name, version, licence: licenceOf(manifest), neededBy });
    }
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    // A peer counts where it is installed; an optional one that is missing is not shipped.
    for (const name of [...names, ...Object.keys(manifest.peerDependencies ?? {})]) {
      const next = installedFolder(folder, name);
      if (next !== undefined) visit(next, isOurs ? manifest.name : neededBy);
    }
  };

  for (const file of globSync('{apps,packages}/*/package.json', { cwd: repository })) {
    if (file.startsWith('packages/testing/')) continue;
    visit(join(repository, dirname(file)), '');
  }
  return [...found.values()];
}

function licenceOf({ license, licenses }: Manifest): string {
  const stated = license ?? licenses;
  const list = Array.isArray(stated) ? stated : [stated];
  const words = list.map((each) => (typeof each === 'object' && each ? each.type : each));
  return words.filter((word) => typeof word === 'string').join(' OR ') || 'no licence';
}

/** As Node looks a package up: beside the package, then in each folder above it. */
function installedFolder(folder: string, name: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    // Inside pnpm's store a package stands beside its dependencies.
    const sibling = join(at, name);
    if (at.endsWith('/node_modules') && existsSync(join(sibling, 'package.json'))) {
      return realpathSync(sibling);
    }
  }
  return undefined;
}
