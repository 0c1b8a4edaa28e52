import { expect, it } from 'vitest';
import {
  commentsOf,
  hasWordlessObjection,
  noVerdicts,
  objectedFields,
  verdictOn,
  withAccepted,
  withObjection,
  withoutVerdict,
} from './verdicts.ts';

it('a field is open, accepted or objected to, and never two of them', () => {
  const accepted = withAccepted(noVerdicts, 'tagline');
  expect(verdictOn(accepted, 'tagline')).toBe('accepted');
  const objected = withObjection(accepted, 'tagline', 'Bitte kürzer.');
  expect(verdictOn(objected, 'tagline')).toBe('objected');
  expect(objected.accepted).toEqual([]);
  expect(verdictOn(withAccepted(objected, 'tagline'), 'tagline')).toBe('accepted');
  expect(verdictOn(withoutVerdict(objected, 'tagline'), 'tagline')).toBe('open');
});

it('an objection begun without words holds the decision up, and sends nothing', () => {
  const begun = withObjection(noVerdicts, 'links', '  ');
  expect(hasWordlessObjection(begun)).toBe(true);
  expect(objectedFields(begun)).toEqual(['links']);
  expect(commentsOf(begun)).toEqual([]);
});

it('comments go out by field, the general one last', () => {
  const verdicts = { ...withObjection(noVerdicts, 'links', 'Leer.'), general: 'Sonst gut.' };
  expect(commentsOf(verdicts)).toEqual([
    { field: 'links', body: 'Leer.' },
    { field: null, body: 'Sonst gut.' },
  ]);
});
