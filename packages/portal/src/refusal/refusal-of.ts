import { TRPCClientError } from '@trpc/client';

/** A "no" as it travels: a code of the domain and what its sentence needs. */
export type TravelledRefusal = { code: string; params: Record<string, string | number> };

/** One of zod's issues as it travels, without the input that caused it. */
export type TravelledIssue = {
  path: readonly (string | number)[];
  code: string;
  [detail: string]: unknown;
};

/** A refusal that a plain HTTP route gave (`{ refusal: { code, params } }`), made by `fetchJson`. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly refusal: TravelledRefusal | null;

  constructor(status: number, refusal: TravelledRefusal | null) {
    super(refusal?.code ?? `http ${status}`);
    this.name = 'HttpRefusal';
    this.status = status;
    this.refusal = refusal;
  }
}

type ErrorData = { refusal?: TravelledRefusal | null; issues?: TravelledIssue[] | null };

function dataOf(error: unknown): ErrorData | null {
  if (error instanceof TRPCClientError) return (error.data ?? null) as ErrorData | null;
  if (error instanceof HttpRefusal) return { refusal: error.refusal };
  return null;
}

/** The domain's "no" in an error of the API; null for faults. */
export function refusalOf(error: unknown): TravelledRefusal | null {
  const refusal = dataOf(error)?.refusal;
  return refusal && refusal.code !== 'unexpected' ? refusal : null;
}

/** What was wrong with which field, when the input was refused. */
export function issuesOf(error: unknown): readonly TravelledIssue[] {
  return dataOf(error)?.issues ?? [];
}

/** The request did not reach the server or its answer did not reach us. */
export function isNetworkFailure(error: unknown): boolean {
  if (error instanceof TRPCClientError) {
    // A proxy that answers with a page of its own is as good as no connection.
    const { cause } = error;
    return !error.data && (cause instanceof TypeError || cause instanceof SyntaxError);
  }
  return error instanceof TypeError;
}
