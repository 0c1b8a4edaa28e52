import { createHash, randomBytes } from 'node:crypto';

/** The secret of a badge link: 160 random bits, 27 characters of base64url. */
export const newBadgeToken = (): string => randomBytes(20).toString('base64url');

/** What is kept of it, so that a copy of the database opens no page. */
export const badgeTokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Where a badge's page is. */
export const badgeAddress = (publicUrl: string, token: string): string => `${publicUrl}/b/${token}`;
