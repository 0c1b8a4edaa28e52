import type { FormIssue } from '@foyer/domain/public-page.ts';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';

/** Lets the routes of `app` take an ordinary form; `read` makes the request's body of its fields. */
export function takeForms(
  app: FastifyInstance,
  maxBytes: number,
  read: (fields: URLSearchParams) => unknown = Object.fromEntries,
): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: maxBytes },
    (_request, body, done) => done(null, read(new URLSearchParams(String(body)))),
  );
}

/** What a page says at each field that was not taken: the first thing wrong with it. */
export function formIssuesOf<Field extends string>(
  error: z.ZodError,
  values: Readonly<Record<Field, string>>,
): Partial<Record<Field, FormIssue>> {
  const issues: Partial<Record<Field, FormIssue>> = {};
  for (const { path, ...issue } of error.issues) {
    const field = (Object.keys(values) as Field[]).find((one) => one === path[0]);
    if (!field || issues[field]) continue;
    issues[field] = values[field].trim() === '' ? 'required' : formIssueOf(field, issue);
  }
  return issues;
}

function formIssueOf(field: string, issue: { code?: string; params?: unknown }): FormIssue {
  if (issue.code === 'too_big') return 'too_long';
  if (field === 'email') return 'email';
  const isShort = (issue.params as { code?: string } | undefined)?.code === 'too_short';
  return isShort ? 'too_short' : 'invalid';
}
