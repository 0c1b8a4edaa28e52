import type { Joined } from '@foyer/domain/invitation/invitation.schema.ts';

/** Where whoever just joined goes on; a scanner's app opens its own first page from there. */
export function pathOfJoined(joined: Joined): string {
  return joined.kind === 'team'
    ? `/organiser/${joined.eventSlug}/overview`
    : `/exhibitor/${joined.eventSlug}/${joined.exhibitorId}/home`;
}

/** The invitation itself, to come back to after signing in or out. */
export function pathOfInvitation(app: 'organiser' | 'exhibitor', token: string): string {
  return `/${app}/invitation/${token}`;
}
