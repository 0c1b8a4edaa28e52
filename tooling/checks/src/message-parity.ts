import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { finish, runChecks } from './check.ts';
import {
  brokenSentences,
  differentPlaceholders,
  familiarGerman,
  missingKeys,
  refusalsWithoutWords,
  untranslated,
} from './messages/parity.ts';
import { readMessageModules, readRefusalCodes } from './messages/read-modules.ts';
import { unusedKeys } from './messages/unused-keys.ts';
import { readSourceTree } from './shape/source-tree.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const modules = await readMessageModules(repository);
const codes = await readRefusalCodes(repository);

const checks: Check[] = [
  {
    name: 'there are sentences and refusals to compare',
    find: () => {
      if (modules.length > 0 && codes.size > 0) return [];
      const problem = `${modules.length} modules of sentences, ${codes.size} codes of refusals`;
      const mend = 'tell tooling/checks/src/messages/read-modules.ts where they moved';
      return [{ file: 'packages/messages/src', problem, mend }];
    },
  },
  { name: 'German and English have the same keys', find: () => modules.flatMap(missingKeys) },
  { name: 'every sentence can be said', find: () => modules.flatMap(brokenSentences) },
  {
    name: 'German and English ask for the same values',
    find: () => modules.flatMap(differentPlaceholders),
  },
  { name: 'German says Sie', find: () => modules.flatMap(familiarGerman) },
  { name: 'no sentence is left untranslated', find: () => modules.flatMap(untranslated) },
  {
    name: 'every refusal has words in what both signed-in apps say',
    find: () => {
      const shared = modules.find(({ file }) => file === 'packages/messages/src/shared');
      return refusalsWithoutWords(codes, shared ?? { german: new Map(), english: new Map() });
    },
  },
];

const count = await runChecks(checks);

const unused = unusedKeys(modules, readSourceTree(repository));
if (unused.length > 0) {
  console.log(`hint: ${unused.length} keys seem to be said nowhere`);
  for (const key of unused.slice(0, 20)) console.log(`  ${key}`);
  if (unused.length > 20) console.log(`  and ${unused.length - 20} more`);
}

finish(count);
