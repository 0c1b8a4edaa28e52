import { localeSchema } from '@foyer/domain/locale.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { FastifyRequest } from 'fastify';
import type { Context, Services, SignedIn } from './context.ts';
import { deviceSecretIn } from './device-cookie.ts';
import { LONGEST_SESSION_MS } from './session-cookie.ts';

/** Reads who asks, in which language and when; the session is looked up on every request. */
export async function contextOf(services: Services, request: FastifyRequest): Promise<Context> {
  return {
    services,
    database: services.database,
    now: services.clock(),
    locale: localeOf(request),
    signedIn: await signedInBy(services, request),
    deviceSecret: deviceSecretIn(request.headers.cookie),
    remoteAddress: request.ip,
  };
}

/** The language the app says it shows, else the remembered one, else the browser's, else German. */
export function localeOf(request: Pick<FastifyRequest, 'headers'>): Locale {
  const said = request.headers['x-foyer-locale'];
  const cookie = /(?:^|;\s*)foyer_locale=(de|en)/.exec(request.headers.cookie ?? '')?.[1];
  const preferred = /^\s*(de|en)/i
    .exec(request.headers['accept-language'] ?? '')?.[1]
    ?.toLowerCase();
  const found = localeSchema.safeParse(said ?? cookie ?? preferred);
  return found.success ? found.data : 'de';
}

async function signedInBy(services: Services, request: FastifyRequest): Promise<SignedIn | null> {
  const { cookie } = request.headers;
  if (!cookie?.includes('foyer.session_token')) return null;
  const found = await services.auth.api.getSession({ headers: new Headers({ cookie }) });
  if (
    !found ||
    services.clock().getTime() - found.session.createdAt.getTime() > LONGEST_SESSION_MS
  ) {
    return null;
  }
  return {
    accountId: found.user.id,
    email: found.user.email,
    name: found.user.name || found.user.email,
    sessionId: found.session.id,
  };
}
