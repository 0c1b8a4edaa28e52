import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { finish, runChecks } from './check.ts';
import { shapeRules } from './shape/rules.ts';
import { readSourceTree } from './shape/source-tree.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const tree = readSourceTree(repository);

/** Paths that may break the shape until they are mended. It is empty and stays empty. */
const allowList: string[] = JSON.parse(
  readFileSync(new URL('./shape/allow-list.json', import.meta.url), 'utf8'),
);

const checks: Check[] = shapeRules.map(({ name, find }) => ({
  name,
  find: () => find(tree).filter(({ file }) => !allowList.includes(file)),
}));

checks.push({
  name: 'nothing is allowed to break the shape',
  find: () =>
    allowList.map((file) => ({
      file,
      problem: 'is on the allow list',
      mend: 'mend the file and take it off tooling/checks/src/shape/allow-list.json',
    })),
});

finish(await runChecks(checks));
