import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { badgeLinkMail } from '@foyer/mail/badge-link.mail.ts';
import { badgeScannedMail } from '@foyer/mail/badge-scanned.mail.ts';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { type BadgeHolder, insertBadgeLink } from './badge.queries.ts';
import { badgeAddress, newBadgeToken } from './badge-link.ts';

type Issuing = OrganiserScope | EventSystemScope;
type Given = {
  readonly event: Event;
  readonly holder: BadgeHolder;
  readonly locale: Locale;
  readonly to?: string | undefined;
};

/** Each letter carries a link of its own; earlier ones go on working. */
export async function sendBadgeLink(scope: Issuing, given: Given): Promise<void> {
  const letter = badgeLinkMail(await wordsOf(scope, given));
  await queueMail(scope, { ...letter, ...envelopeOf(given), template: 'badge-link' });
}

export async function tellFirstScan(
  scope: Issuing,
  given: Given & { readonly exhibitorName: string },
): Promise<void> {
  const words = await wordsOf(scope, given);
  const letter = badgeScannedMail({ ...words, exhibitorName: given.exhibitorName });
  await queueMail(scope, { ...letter, ...envelopeOf(given), template: 'badge-scanned' });
}

async function wordsOf(scope: Issuing, { event, holder, locale, to }: Given) {
  const token = newBadgeToken();
  const { attendeeId } = holder;
  await insertBadgeLink(scope, { attendeeId, tokenHash: hashOfLinkSecret(token) });
  return {
    locale,
    toName: holder.name,
    eventName: event.name,
    organiserName: event.organiserName,
    link: badgeAddress(scope.services.config.publicUrl, token) + (to ? `?to=${to}` : ''),
  };
}

const envelopeOf = ({ holder, locale }: Given) => ({
  to: holder.email,
  toName: holder.name,
  locale,
});
