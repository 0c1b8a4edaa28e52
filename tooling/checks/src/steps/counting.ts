import type { Count } from '../check.ts';
import type { Ended } from './run-command.ts';

/** A step that did not say how it went counts as one failure. */
const crashed: Count = { passed: 0, failed: 1 };

/** A command that is one check: formatting and lint. */
export function countByCode({ code }: Ended): Count {
  return code === 0 ? { passed: 1, failed: 0 } : crashed;
}

/** Our own checks end with `N kept, N broken`. */
export function countByLastLine({ code, output }: Ended): Count {
  const [, passed, failed] = /(\d+) kept, (\d+) broken\s*$/.exec(withoutColours(output)) ?? [];
  if (passed === undefined || failed === undefined) return crashed;
  return atLeastOneFailure({ passed: Number(passed), failed: Number(failed) }, code);
}

/** Turborepo ends with `Tasks: N successful, N total`; what it did not reach has failed. */
export function countByTasks({ code, output }: Ended): Count {
  const [, successful, total] =
    /Tasks:\s+(\d+) successful, (\d+) total/.exec(withoutColours(output)) ?? [];
  if (successful === undefined || total === undefined) return crashed;
  const passed = Number(successful);
  return atLeastOneFailure({ passed, failed: Number(total) - passed }, code);
}

export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly {
    /** The file's path. */
    name: string;
    status: string;
    assertionResults: readonly { status: string }[];
  }[];
};

/** Vitest's report. A file that could not be loaded or set up has no failed test; it counts as one. */
export function countByReport({ code }: Ended, report: VitestReport | undefined): Count {
  if (report === undefined) return crashed;
  const unloadable = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  });
  const failed = report.numFailedTests + unloadable.length;
  const count = { passed: report.numPassedTests, failed };
  if (count.passed + count.failed === 0) return crashed;
  return atLeastOneFailure(count, code);
}

/** Says “failed” when the command did, even if no test owns up: an error after the last one. */
function atLeastOneFailure(count: Count, code: number | undefined): Count {
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function withoutColours(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  return output.replace(/\u001b\[[0-9;]*m/g, '');
}
