import type { portalDe } from '@foyer/messages/portal/portal.de.ts';
import type { TravelledIssue } from './refusal-of.ts';

type IssueKey = keyof (typeof portalDe)['issues'];
export type IssueSentence = { key: IssueKey; values: { minimum: number; maximum: number } };

function sizeKey(issue: TravelledIssue, of: { text: IssueKey; list: IssueKey; value: IssueKey }) {
  if (issue.origin === 'string') return of.text;
  if (issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'map') return of.list;
  return of.value;
}

function formatKey(format: unknown): IssueKey {
  if (format === 'email') return 'email';
  if (format === 'url') return 'url';
  if (format === 'date' || format === 'datetime' || format === 'time') return 'date';
  return 'format';
}

function typeKey(issue: TravelledIssue): IssueKey {
  if (issue.expected === 'number' || issue.expected === 'int') return 'number';
  if (issue.expected === 'date') return 'date';
  return 'required';
}

function customKey(issue: TravelledIssue): IssueKey {
  const params = issue.params as { code?: unknown } | undefined;
  if (params?.code === 'required') return 'required';
  return params?.code === 'control_characters' ? 'controlCharacters' : 'invalid';
}

function keyOf(issue: TravelledIssue): IssueKey {
  switch (issue.code) {
    case 'too_small':
      // An empty field is not "too short", it is missing.
      if (issue.origin === 'string' && issue.minimum === 1) return 'required';
      return sizeKey(issue, { text: 'tooShort', list: 'tooFew', value: 'tooSmall' });
    case 'too_big':
      return sizeKey(issue, { text: 'tooLong', list: 'tooMany', value: 'tooBig' });
    case 'invalid_format':
      // So is an empty date, where the screen says what was typed.
      if (issue.input === '') return 'required';
      return formatKey(issue.format);
    case 'invalid_type':
      return typeKey(issue);
    case 'invalid_value':
      return 'choose';
    case 'custom':
      return customKey(issue);
    default:
      return 'invalid';
  }
}

/** Which sentence of `portal.issues` says what zod found, with its numbers. */
export function issueSentence(issue: TravelledIssue): IssueSentence {
  return {
    key: keyOf(issue),
    values: { minimum: Number(issue.minimum ?? 0), maximum: Number(issue.maximum ?? 0) },
  };
}
