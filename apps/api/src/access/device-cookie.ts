import type { Config } from '../config.ts';

const named = /(?:^|;\s*)(?:__Host-)?foyer\.device=([\w-]{43})(?:;|$)/;

/** Longer than any event; what ends it is the revocation. */
const KEPT_SECONDS = 180 * 24 * 60 * 60;

/** The secret of the paired device that asks; whether it still counts, the database says. */
export function deviceSecretIn(cookies: string | undefined): string | null {
  return named.exec(cookies ?? '')?.[1] ?? null;
}

/** No script reads it, and no page of others sends it along. */
export function deviceCookie({ publicUrl }: Pick<Config, 'publicUrl'>, secret: string): string {
  const isSecure = publicUrl.startsWith('https://');
  const name = isSecure ? '__Host-foyer.device' : 'foyer.device';
  const secure = isSecure ? '; Secure' : '';
  return `${name}=${secret}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
