import { makeLinkSecret } from '../access/link-secret.ts';

/** The secret of a badge link: 160 random bits, 27 characters (`badgeTokenSchema`). */
export const newBadgeToken = (): string => makeLinkSecret(20);

/** Where a badge's page is. */
export const badgeAddress = (publicUrl: string, token: string): string => `${publicUrl}/b/${token}`;
