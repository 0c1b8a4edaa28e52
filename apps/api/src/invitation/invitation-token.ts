import { createHash, randomBytes } from 'node:crypto';

/** 256 bits as base64url. It is in the letter and nowhere else; the table keeps its hash. */
export function makeInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A plain hash is enough for a secret of 256 random bits: nobody can guess its way to it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
