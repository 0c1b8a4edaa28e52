import type { Hat } from '@foyer/domain/account/account.schema.ts';

export type AppName = 'organiser' | 'exhibitor';

/** Where a hat leads, as a path of the origin: the two apps live side by side. */
export function pathOfHat(hat: Hat): string {
  return hat.kind === 'organiser'
    ? `/organiser/${hat.eventSlug}/overview`
    : `/exhibitor/${hat.eventSlug}/${hat.exhibitorId}/${hat.role === 'scanner' ? 'scan' : 'home'}`;
}

export function keyOfHat(hat: Hat): string {
  return hat.kind === 'organiser' ? hat.eventId : `${hat.eventId}/${hat.exhibitorId}`;
}

/** A path of this origin to go on to after sign-in; anything else would be an open redirect. */
export function safeNext(next: string | undefined, fallback: string): string {
  if (!next) return fallback;
  const isOurs = /^\/(organiser|exhibitor)\/[\w\-/.?=&%~]*$/.test(next) && !next.includes('//');
  return isOurs ? next : fallback;
}
