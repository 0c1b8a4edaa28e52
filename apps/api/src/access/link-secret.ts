import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link by mail, in base64url: 256 random bits unless a shorter link is wanted. */
export function makeLinkSecret(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/**
 * What is kept of it, so that a copy of the database opens no link. A plain hash is enough: nobody
 * can guess their way to so many random bits.
 */
export function hashOfLinkSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
