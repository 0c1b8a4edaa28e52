import { styleText } from 'node:util';

/** One broken rule at one place. `mend` says what to do about it. */
export type Violation = { file: string; line?: number; problem: string; mend: string };

/** A promise of the repository. It counts as one test: kept, or broken by its violations. */
export type Check = {
  name: string;
  find: () => readonly Violation[] | Promise<readonly Violation[]>;
};

export type Count = { passed: number; failed: number };

/** Runs the checks one after the other and prints each broken one in full. */
export async function runChecks(checks: readonly Check[]): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const check of checks) {
    const violations = await findOrCrash(check);
    if (violations.length === 0) {
      count.passed += 1;
      console.log(`${styleText('green', '✓')} ${check.name}`);
    } else {
      count.failed += 1;
      console.log(`${styleText('red', '✗')} ${check.name} (${violations.length})`);
      for (const violation of violations) console.log(describe(violation));
    }
  }
  return count;
}

/** Prints the last line, which `countByLastLine` reads back, and ends with what it says. */
export function finish(count: Count): void {
  console.log(`${count.passed} kept, ${count.failed} broken`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}

function describe({ file, line, problem, mend }: Violation): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `  ${styleText('bold', place)}\n    ${problem}\n    ${styleText('dim', `→ ${mend}`)}`;
}

/** A check that crashes has not been kept. */
async function findOrCrash(check: Check): Promise<readonly Violation[]> {
  try {
    return await check.find();
  } catch (reason) {
    const problem = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    return [{ file: check.name, problem, mend: 'the check itself crashed: mend it or its input' }];
  }
}
