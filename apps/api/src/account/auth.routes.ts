import type { AccessRefusalCode } from '@foyer/domain/access.refusals.ts';
import type { AccountRefusalCode } from '@foyer/domain/account/account.refusals.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../access/context.ts';

const MAX_BYTES = 64 * 1024;

/** All of the library's endpoints that Foyer uses. What is not here does not exist. */
const endpoints = [
  { method: 'POST', path: '/sign-in/email' },
  { method: 'POST', path: '/sign-in/magic-link' },
  { method: 'GET', path: '/magic-link/verify' },
  { method: 'POST', path: '/request-password-reset' },
  { method: 'GET', path: '/reset-password/:token' },
  { method: 'POST', path: '/reset-password' },
  { method: 'POST', path: '/change-password' },
  { method: 'POST', path: '/sign-out' },
  { method: 'GET', path: '/get-session' },
  { method: 'GET', path: '/list-sessions' },
  { method: 'POST', path: '/revoke-session' },
  { method: 'POST', path: '/revoke-other-sessions' },
] as const;

/** The library's codes that people meet, as our own refusals, which have words. */
const refusalOfCode: Readonly<Record<string, AccessRefusalCode | AccountRefusalCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'account.sign_in_refused',
  INVALID_EMAIL: 'account.sign_in_refused',
  INVALID_PASSWORD: 'account.password_wrong',
  PASSWORD_TOO_COMMON: 'account.password_common',
  PASSWORD_TOO_SHORT: 'account.password_too_short',
  PASSWORD_TOO_LONG: 'account.password_too_long',
  INVALID_TOKEN: 'account.link_expired',
  DEMO_OFF: 'access.demo_off',
};

/** Hands the endpoints of sign-in to the library as web-standard requests. */
export async function authRoutes(app: FastifyInstance, services: Services): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: MAX_BYTES },
    (_request, body, done) => done(null, body),
  );
  for (const { method, path } of endpoints) {
    app.route({
      method,
      url: `/api/auth${path}`,
      exposeHeadRoute: false,
      handler: async (request, reply) => send(reply, await ask(services, request)),
    });
  }
}

function ask(services: Services, request: FastifyRequest): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Set by us and never taken from outside: rate limits count by it.
  headers.set('x-real-ip', request.ip);
  const body =
    request.method === 'POST' ? new Uint8Array((request.body as Buffer | null) ?? []) : null;
  return services.auth.handler(
    new Request(new URL(request.url, services.config.publicUrl), {
      method: request.method,
      headers,
      body,
    }),
  );
}

async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  const body = Buffer.from(await answer.arrayBuffer());
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.header('cache-control', 'no-store');
  if (answer.status < 400) return reply.status(answer.status).send(body.length > 0 ? body : null);
  // Somebody followed a link: they get a page and no JSON.
  if (reply.request.method === 'GET' && reply.request.headers['sec-fetch-dest'] === 'document') {
    return reply.redirect('/organiser/sign-in?error=link');
  }
  return reply.status(answer.status).send({ refusal: refusalOf(answer.status, body) });
}

function refusalOf(status: number, body: Buffer) {
  if (status === 429) return { code: 'access.too_many_requests', params: {} };
  const code = refusalOfCode[codeIn(body)];
  if (code) return { code, params: {} };
  if (status === 401) return { code: 'access.sign_in_required', params: {} };
  if (status === 403) return { code: 'access.forbidden', params: {} };
  return { code: status >= 500 ? 'unexpected' : 'access.invalid_input', params: {} };
}

function codeIn(body: Buffer): string {
  try {
    return String(JSON.parse(body.toString('utf8'))?.code ?? '');
  } catch {
    return '';
  }
}
