import { localeSchema } from '@foyer/domain/locale.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { FastifyRequest } from 'fastify';
import type { Services } from './access/context.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Only path and query are taken: an absolute address in the request line leads nowhere else. */
function addressOf(request: FastifyRequest): URL {
  return new URL(request.url.replace(/^\/+/, '/'), 'http://foyer.invalid');
}

/**
 * `?lang=en` shows the page in that language, as a search engine or a frame asks for it; the path
 * that is handed on is the one without it.
 */
export function languageOf(request: FastifyRequest): { wished: Locale | null; path: string } {
  const address = addressOf(request);
  const wished = localeSchema.safeParse(address.searchParams.get('lang'));
  if (wished.success) address.searchParams.delete('lang');
  return { wished: wished.success ? wished.data : null, path: address.pathname + address.search };
}

export function rememberLanguage(locale: Locale, { config }: Services): string {
  const secure = config.publicUrl.startsWith('https://') ? '; Secure' : '';
  return `foyer_locale=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
}
