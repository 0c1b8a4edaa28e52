import type { FastifyRequest } from 'fastify';

/** The hash of the copy a browser holds already, as its own `etag` told it. */
export function heldBy(request: FastifyRequest): string | null {
  return /"([0-9a-f]{64})"/.exec(request.headers['if-none-match'] ?? '')?.[1] ?? null;
}
