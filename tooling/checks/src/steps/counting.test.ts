import { describe, expect, it } from 'vitest';
import { countByCode, countByLastLine, countByReport, countByTasks } from './counting.ts';

const ended = (code: number | undefined, output = '') => ({ code, output, timedOut: false });

describe('a step of the test command', () => {
  it('that is one check passes or fails as a whole', () => {
    expect(countByCode(ended(0))).toEqual({ passed: 1, failed: 0 });
    expect(countByCode(ended(1))).toEqual({ passed: 0, failed: 1 });
    expect(countByCode(ended(undefined))).toEqual({ passed: 0, failed: 1 });
  });

  it('of our own says so in its last line', () => {
    expect(countByLastLine(ended(1, '1 kept, 9 broken\n3 kept, 2 broken\n'))).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('that crashed before its last line has failed', () => {
    expect(countByLastLine(ended(1, '3 kept, 0 broken\nTypeError: …'))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(countByLastLine(ended(1, '3 kept, 0 broken\n'))).toEqual({ passed: 3, failed: 1 });
  });

  it('of Turborepo counts its tasks, also in colour', () => {
    const output = ' \u001b[1mTasks:\u001b[0m    \u001b[32m14 successful\u001b[0m, 16 total\n';
    expect(countByTasks(ended(1, output))).toEqual({ passed: 14, failed: 2 });
    expect(countByTasks(ended(0, 'nothing'))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a report of vitest', () => {
  const passing = { name: 'passing', status: 'passed', assertionResults: [{ status: 'passed' }] };
  const failing = { name: 'failing', status: 'failed', assertionResults: [{ status: 'failed' }] };
  const unloadable = { name: 'unloadable', status: 'failed', assertionResults: [] };
  const notSetUp = {
    name: 'notSetUp',
    status: 'failed',
    assertionResults: [{ status: 'skipped' }],
  };

  it('counts tests, and files that could not be loaded or set up', () => {
    const testResults = [passing, failing, unloadable, notSetUp];
    const report = { numPassedTests: 5, numFailedTests: 1, testResults };
    expect(countByReport(ended(1), report)).toEqual({ passed: 5, failed: 3 });
  });

  it('that is missing or empty is a failure', () => {
    expect(countByReport(ended(1), undefined)).toEqual({ passed: 0, failed: 1 });
    const empty = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(countByReport(ended(0), empty)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not hide an error outside of every test', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, testResults: [passing] };
    expect(countByReport(ended(1), report)).toEqual({ passed: 5, failed: 1 });
    expect(countByReport(ended(0), report)).toEqual({ passed: 5, failed: 0 });
  });
});
