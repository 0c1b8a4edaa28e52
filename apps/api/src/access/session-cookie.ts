import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.ts';

/** A session in daily use is prolonged (auth.ts), but not for ever. */
export const LONGEST_SESSION_MS = 30 * 24 * 60 * 60_000;

const named = /(?:^|;\s*)(?:__Host-)?foyer\.session_token=([^;]+)/;

/**
 * The token of the session a request names, once its signature is ours; null for anything else.
 * For the hot paths: whose token it is and whether it still counts, the statement that needs it
 * asks the database itself (`findPeopleOfBooth`). The form is that of the sign-in library,
 * `<token>.<HMAC-SHA256, base64>`; session-cookie.test.ts compares.
 */
export function sessionTokenIn(
  { sessionSecret }: Pick<Config, 'sessionSecret'>,
  cookies: string | undefined,
): string | null {
  const found = named.exec(cookies ?? '')?.[1];
  if (!found) return null;
  const value = decoded(found);
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', sessionSecret).update(token).digest();
  const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected);
  return isOurs ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
