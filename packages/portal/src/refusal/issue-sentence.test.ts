import { emailSchema, lineSchema, textSchema, webAddressSchema } from '@foyer/domain/text.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issueSentence } from './issue-sentence.ts';
import type { TravelledIssue } from './refusal-of.ts';

function sentenceFor(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  return issueSentence(issue as unknown as TravelledIssue);
}

const wanted = z.string().refine((text) => text !== '', { params: { code: 'required' } });

// The schemas of the domain, so that the sentences fit what zod really says of them.
describe('what zod finds', () => {
  it.each([
    ['nothing in a required line', lineSchema(10), '  ', 'required'],
    ['a missing field', lineSchema(10), undefined, 'required'],
    ['a line that is too long', lineSchema(3), 'abcd', 'tooLong'],
    ['a password that is too short', z.string().min(10), 'abc', 'tooShort'],
    ['control characters', textSchema(10), 'a\u0007b', 'controlCharacters'],
    ['half an e-mail address', emailSchema, 'ole@', 'email'],
    ['a link that runs script', webAddressSchema, 'javascript:alert(1)', 'url'],
    ['a rule that wants something', wanted, '', 'required'],
    ['no number', z.number(), 'ten', 'number'],
    ['a number that is too large', z.number().max(5), 6, 'tooBig'],
    ['too few things', z.array(z.string()).min(1), [], 'tooFew'],
    ['a word that is no choice', z.enum(['a', 'b']), 'c', 'choose'],
    ['no day where one is needed', z.iso.date(), '', 'required'],
    ['a day that does not exist', z.iso.date(), '2026-02-30', 'date'],
  ] as const)('is said for %s', (...[, schema, value, key]) => {
    expect(sentenceFor(schema, value).key).toBe(key);
  });

  it('is said with its number', () => {
    expect(sentenceFor(lineSchema(3), 'abcd').values.maximum).toBe(3);
  });
});
