import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from './access/context.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** For the `nonce` of scripts and styles in this answer's HTML. */
    cspNonce: string;
  }
}

/** The decoder of the scanner is WebAssembly, hence 'wasm-unsafe-eval'; nothing else may eval. */
function policyOf(reply: FastifyReply, development: boolean): string {
  const nonce = `'nonce-${reply.cspNonce}'`;
  return [
    `default-src 'self'`,
    `script-src 'self' ${nonce} 'wasm-unsafe-eval'`,
    `style-src 'self' ${nonce}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `worker-src 'self' blob:`,
    `media-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** For a page that an app of ours shows inside one of its own. */
export function allowOwnFrame(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  const own = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  reply.header('content-security-policy', own);
}

/** For the one page that is made for the pages of others; nobody signs in there. */
export function allowFraming(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.headers({
    'content-security-policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** What other sites may take and read: a feed, a script to embed, a picture for a preview. */
export function allowOtherOrigins(reply: FastifyReply): void {
  reply.headers({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
}

async function headers(app: FastifyInstance, { config }: Services): Promise<void> {
  const https = config.publicUrl.startsWith('https://');
  app.decorateReply('cspNonce', '');
  app.addHook('onRequest', async (_request, reply) => {
    reply.cspNonce = randomBytes(16).toString('base64');
    reply.headers({
      'content-security-policy': policyOf(reply, config.nodeEnv === 'development'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
      ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    });
  });
}

/** Set for the whole server and not for an encapsulated part of it. */
export const securityHeaders = Object.assign(headers, { [Symbol.for('skip-override')]: true });
