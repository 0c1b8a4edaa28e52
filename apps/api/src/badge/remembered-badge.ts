import { badgeTokenSchema } from '@foyer/domain/badge/badge.schema.ts';
import type { Services } from '../access/context.ts';

const NAME = 'foyer_badge';
const MONTH_SECONDS = 30 * 24 * 60 * 60;

type Remembered = { readonly token: string; readonly slug: string };

/**
 * Keeps the link of a badge on the phone of whoever asked for it, for the pages of this event alone
 * and out of reach of scripts; so that the code at a stand finds it again.
 */
export function rememberedBadge({ token, slug }: Remembered, { config }: Services): string {
  const secure = config.publicUrl.startsWith('https://') ? '; Secure' : '';
  return `${NAME}=${token}; Path=/e/${slug}/; Max-Age=${MONTH_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/** The secret of a link in a browser's cookies, if it can be one. */
export function badgeIn(cookie: string | undefined): string | null {
  const [, token] = /(?:^|;\s*)foyer_badge=([\w-]+)/.exec(cookie ?? '') ?? [];
  return badgeTokenSchema.safeParse(token).data ?? null;
}
