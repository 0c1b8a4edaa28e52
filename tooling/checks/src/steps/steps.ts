import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Count } from '../check.ts';
import {
  countByCode,
  countByLastLine,
  countByReport,
  countByTasks,
  type VitestReport,
} from './counting.ts';
import type { Command, Ended } from './run-command.ts';
import { type SecondTry, secondTry } from './second-try.ts';

export type Step = {
  name: string;
  /** What a person reads while it runs. */
  purpose: string;
  /** A step that must have run before; it comes along when only this one is asked for. */
  needs?: string;
  /** `filters` name files of tests; `scratch` is a folder for the step's own files. */
  command: (filters: readonly string[], scratch: string) => Command;
  count: (ended: Ended, scratch: string) => Count;
  /** Of a step that failed: the few files that are asked a second time, and what passed in others. */
  again?: (scratch: string) => SecondTry | undefined;
};

/** Biome paints its output even where nobody sees colours. */
const colours = process.stdout.isTTY;

const turbo = (task: string, minutes: number): Command => ({
  words: ['turbo', 'run', task, '--continue', '--output-logs=errors-only', '--concurrency=2'],
  environment: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
  minutes,
});

const ownCheck = (name: string): Pick<Step, 'command' | 'count'> => ({
  command: () => ({ words: ['node', `tooling/checks/src/${name}.ts`], minutes: 2 }),
  count: countByLastLine,
});

function vitest(
  projects: readonly string[],
  minutes: number,
): Pick<Step, 'command' | 'count' | 'again'> {
  const fileIn = (scratch: string) => join(scratch, `${projects[0]}.json`);
  const reportIn = (scratch: string): VitestReport | undefined =>
    existsSync(fileIn(scratch)) ? JSON.parse(readFileSync(fileIn(scratch), 'utf8')) : undefined;
  return {
    command: (filters, scratch) => ({
      words: [
        'vitest',
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${fileIn(scratch)}`,
        ...filters,
      ],
      minutes,
    }),
    count: (ended, scratch) => countByReport(ended, reportIn(scratch)),
    again: (scratch) => secondTry(reportIn(scratch)),
  };
}

/** What the test command does, in this order: what fails fast and is mended fast comes first. */
export const steps: readonly Step[] = [
  {
    name: 'types',
    purpose: 'TypeScript, package by package',
    command: () => turbo('types', 5),
    count: countByTasks,
  },
  {
    name: 'lint',
    purpose: 'Format and lint',
    command: () => ({
      words: ['biome', 'ci', '.', '--max-diagnostics=200', `--colors=${colours ? 'force' : 'off'}`],
      minutes: 2,
    }),
    count: countByCode,
  },
  { name: 'shape', purpose: 'The shape of the house', ...ownCheck('shape') },
  { name: 'parity', purpose: 'German and English', ...ownCheck('message-parity') },
  {
    name: 'build',
    purpose: 'The web apps',
    command: () => turbo('build', 6),
    count: countByTasks,
  },
  {
    name: 'budgets',
    purpose: 'Sizes, licences, install scripts',
    needs: 'build',
    ...ownCheck('budgets'),
  },
  {
    name: 'tests',
    purpose: 'Rules, endpoints and screens',
    ...vitest(['rules', 'server', 'screens'], 20),
  },
  {
    name: 'journeys',
    purpose: 'Stories in a real browser against a real Foyer',
    needs: 'build',
    ...vitest(['journeys'], 25),
  },
];

export type Plan = { steps: readonly Step[]; filters: readonly string[] };

/** Words of the command line: names of steps, and parts of file names of tests. */
export function planOf(words: readonly string[]): Plan {
  const named = (name: string) => steps.some((step) => step.name === name);
  const filters = words.filter((word) => !named(word));
  const asked = new Set(words.filter(named));
  if (asked.size === 0) {
    if (filters.length === 0) return { steps, filters };
    asked.add(filters.some((filter) => filter.includes('journey')) ? 'journeys' : 'tests');
  }
  for (const { name, needs } of steps) if (needs && asked.has(name)) asked.add(needs);
  return { steps: steps.filter(({ name }) => asked.has(name)), filters };
}
