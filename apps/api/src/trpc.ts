import { Refusal, type RefusalKind, type RefusalParams } from '@foyer/domain/refusal.ts';
import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { ZodError } from 'zod';
import { refusalOfConstraint } from './access/constraint-refusals.ts';
import type { Context } from './access/context.ts';

/** What a procedure says of its own door; the access test walks every procedure by it. */
export type Door =
  | { door: 'public' | 'account' | 'device' }
  | { door: 'organiser' | 'booth'; act: string };

const codeOfKind = {
  not_found: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many: 'TOO_MANY_REQUESTS',
  unauthenticated: 'UNAUTHORIZED',
} as const satisfies Record<RefusalKind, string>;

export type RefusalShape = { code: string; params: RefusalParams };
/** zod's issues, without the input that caused them. */
export type IssueShape = { path: (string | number)[]; code: string; [detail: string]: unknown };

const t = initTRPC
  .context<Context>()
  .meta<Door>()
  .create({
    transformer: superjson,
    isDev: false,
    sse: {
      // A stream ends now and then and is opened anew: the session is looked up again.
      maxDurationMs: 10 * 60_000,
      // Proxies close what is silent; the other side notices a dead line by the missing ping.
      ping: { enabled: true, intervalMs: 20_000 },
      client: { reconnectAfterInactivityMs: 45_000 },
    },
    errorFormatter({ shape, error }) {
      const refusal = refusalShapeOf(error);
      const issues = error.cause instanceof ZodError ? issuesOf(error.cause) : null;
      const known = refusal ?? (issues ? { code: 'access.invalid_input', params: {} } : null);
      return {
        ...shape,
        // A sentence of ours never travels, and neither does one of a library.
        message: known?.code ?? 'unexpected',
        data: { ...shape.data, stack: undefined, refusal: known, issues },
      };
    },
  });

function refusalShapeOf(error: TRPCError): RefusalShape | null {
  const cause = error.cause;
  return cause instanceof Refusal ? { code: cause.code, params: cause.params } : null;
}

function issuesOf(error: ZodError): IssueShape[] {
  return error.issues.map(({ message: _message, input: _input, path, ...issue }) => ({
    ...issue,
    path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  }));
}

/** Turns refusals, and the database's own second "no", into tRPC errors; the one place that does. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = result.error.cause;
  const refusal = cause instanceof Refusal ? cause : refusalOfConstraint(cause);
  if (!refusal) return result;
  throw new TRPCError({ code: codeOfKind[refusal.kind], cause: refusal });
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
export const baseProcedure = t.procedure.use(refusals);
