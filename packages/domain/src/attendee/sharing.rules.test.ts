import { describe, expect, it } from 'vitest';
import { presentedHolder, sharedAtMost, undecided } from './sharing.rules.ts';

const everything = ['name', 'organisation', 'email'] as const;

describe('what a badge holder decided for everybody', () => {
  it('leaves everything to the stand as long as nothing is decided', () => {
    expect(sharedAtMost(everything, undecided(everything))).toEqual([...everything]);
  });
  it('never shares more than the event allows', () => {
    expect(
      sharedAtMost(['name'], { refuses: false, fields: ['name', 'email'], email: '' }),
    ).toEqual(['name']);
  });
  it('takes out what the holder took out, and all of it when they refuse', () => {
    const fields = ['name', 'organisation'] as const;
    expect(sharedAtMost(everything, { refuses: false, fields: [...fields], email: '' })).toEqual([
      ...fields,
    ]);
    expect(sharedAtMost(everything, { refuses: true, fields: [...fields], email: '' })).toEqual([]);
  });
  it('gives out the chosen address instead of the registered one', () => {
    const holder = { name: 'Ada', email: 'ada@example.org' };
    const sharing = { refuses: false, fields: [], email: 'messe@example.org' };
    expect(presentedHolder(holder, sharing).email).toBe('messe@example.org');
    expect(presentedHolder(holder, { ...sharing, email: '' })).toEqual(holder);
  });
});
