import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scannerDe } from '@foyer/messages/scanner.de.ts';
import { expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const packages = resolve(here, '../../../packages');

/** Every file of ours that the scanner by itself loads, at first or later. */
function reached(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  // What is imported as a type loads nothing.
  const code = readFileSync(file, 'utf8').replaceAll(/import type [^;]*;/g, '');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?\s*'([^']+\.tsx?)'/g)) {
    const inside = /^@foyer\/([\w-]+)\/(.*)$/.exec(path);
    const next = inside ? join(packages, `${inside[1]}/src/${inside[2]}`) : join(file, '..', path);
    reached(next, known);
  }
  return known;
}

function textsUnder(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], scannerDe);
}

it('has the words of everything that the scanner by itself shows', () => {
  const files = [...reached(join(here, 'entry-scanner.tsx'))];
  const namespaces = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/useTranslations\('([^']+)'\)/g)].map(
      ([, namespace = '']) => namespace,
    ),
  );
  expect(new Set(namespaces)).toContain('scan.signOut');
  expect(namespaces.filter((namespace) => textsUnder(namespace) === undefined)).toEqual([]);
});
