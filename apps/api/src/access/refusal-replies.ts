import { Refusal, type RefusalKind } from '@foyer/domain/refusal.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { refusalOfConstraint } from './constraint-refusals.ts';

export const statusOfKind: Record<RefusalKind, number> = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  too_large: 413,
  too_many: 429,
  unauthenticated: 401,
};

/** What the plain HTTP routes answer when something is refused: a code, never a sentence or a stack. */
export function refusalReplies(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal = error instanceof Refusal ? error : refusalOfConstraint(error);
  if (refusal) {
    return reply
      .status(statusOfKind[refusal.kind])
      .send({ refusal: { code: refusal.code, params: refusal.params } });
  }
  if (error instanceof ZodError) {
    return reply.status(400).send({ refusal: { code: 'access.invalid_input', params: {} } });
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 413) {
    return reply.status(413).send({ refusal: { code: 'access.too_large', params: {} } });
  }
  if (status >= 500) request.log.error({ err: error });
  return reply
    .status(status)
    .send({ refusal: { code: status >= 500 ? 'unexpected' : 'access.invalid_input', params: {} } });
}
