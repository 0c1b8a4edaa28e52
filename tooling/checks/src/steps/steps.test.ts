import { describe, expect, it } from 'vitest';
import { planOf, steps } from './steps.ts';

const names = (...words: string[]) => planOf(words).steps.map(({ name }) => name);

describe('the test command', () => {
  it('runs every step when nothing is asked for', () => {
    expect(names()).toEqual(steps.map(({ name }) => name));
  });

  it('runs the named steps, in its own order', () => {
    expect(names('shape', 'types')).toEqual(['types', 'shape']);
  });

  it('builds before what needs the built apps', () => {
    expect(names('journeys')).toEqual(['build', 'journeys']);
  });

  it('takes any other word as a part of a file name', () => {
    expect(names('stand.rules')).toEqual(['tests']);
    expect(names('main-job.journey')).toEqual(['build', 'journeys']);
    const { filters, steps: planned } = planOf(['tests', 'stand.rules']);
    expect(filters).toEqual(['stand.rules']);
    expect(planned.map(({ name }) => name)).toEqual(['tests']);
  });

  it('hands the file names to the step that runs tests', () => {
    const step = steps.find(({ name }) => name === 'tests');
    expect(step?.command(['stand.rules'], '/scratch').words.at(-1)).toBe('stand.rules');
  });
});
