import { expect, it } from 'vitest';
import { secondTry } from './second-try.ts';

const file = (name: string, ...tests: ('passed' | 'failed')[]) => ({
  name,
  status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});
const reportOf = (...testResults: ReturnType<typeof file>[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    numPassedTests: all.filter(({ status }) => status === 'passed').length,
    numFailedTests: all.filter(({ status }) => status === 'failed').length,
    testResults,
  };
};

it('asks only the files that failed, and keeps what passed in the others', () => {
  const report = reportOf(file('a', 'passed', 'failed'), file('b', 'passed', 'passed'), file('c'));
  expect(secondTry(report)).toEqual({ files: ['a', 'c'], passedElsewhere: 2 });
});

it('asks nothing when many files failed, or none owns up', () => {
  const failing = ['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'));
  expect(secondTry(reportOf(...failing))).toBeUndefined();
  expect(secondTry(reportOf(file('a', 'passed')))).toBeUndefined();
  expect(secondTry(undefined)).toBeUndefined();
});
