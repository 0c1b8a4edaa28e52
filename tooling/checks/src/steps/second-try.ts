import type { VitestReport } from './counting.ts';

/** Files to run once more, and how many tests passed in all the others. */
export type SecondTry = { readonly files: readonly string[]; readonly passedElsewhere: number };

/** More files than these do not fail by a slow moment of the machine. */
const MAX_FILES = 3;

/** Nothing when no file owns up to the failure, or when too many do: then the failure stands. */
export function secondTry(report: VitestReport | undefined): SecondTry | undefined {
  if (!report) return undefined;
  const failed = report.testResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 || failed.length > MAX_FILES) return undefined;
  const passedThere = failed.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed'),
  );
  return {
    files: failed.map(({ name }) => name),
    passedElsewhere: report.numPassedTests - passedThere.length,
  };
}
