import { badgeTokenSchema } from '@foyer/domain/badge/badge.schema.ts';
import type { Context } from './access/context.ts';
import { hashOfLinkSecret } from './access/link-secret.ts';
import { type BadgeScope, withBadgeScope } from './access/scopes.ts';

/** Nobody tries through the secrets of badge links. */
export const guessesAMinute = { rateLimit: { max: 120, timeWindow: '1 minute' } };

export function atBadge<T>(ctx: Context, token: string, work: (scope: BadgeScope) => Promise<T>) {
  const known = badgeTokenSchema.safeParse(token);
  return withBadgeScope(ctx, hashOfLinkSecret(known.success ? known.data : ''), work);
}
