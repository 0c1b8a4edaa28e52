import { seatNewsMail } from '@foyer/mail/seat-promoted.mail.ts';
import { hashOfLinkSecret } from '../access/link-secret.ts';
import { insertBadgeLink } from '../badge/badge.queries.ts';
import { badgeAddress, newBadgeToken } from '../badge/badge-link.ts';
import { getEvent } from '../event/event.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { InEvent, SeatHolder, ToldDemo } from './seat-news.queries.ts';

type News = {
  readonly demo: ToldDemo;
  readonly holder: SeatHolder;
  readonly happened: 'promoted' | 'moved' | 'off';
};

/** To whoever has a seat or waits for one; with a link of its own, as every letter to a badge holder. */
export async function tellSeatHolder(
  scope: InEvent,
  { demo, holder, happened }: News,
): Promise<void> {
  if (holder.email === '') return;
  const event = await getEvent(scope);
  const token = newBadgeToken();
  const { attendeeId, locale, name: toName } = holder;
  await insertBadgeLink(scope, { attendeeId, tokenHash: hashOfLinkSecret(token) });
  const link = badgeAddress(scope.services.config.publicUrl, token);
  const letter = seatNewsMail({ ...demo, locale, toName, event, happened, link });
  await queueMail(scope, {
    ...letter,
    to: holder.email,
    toName,
    locale,
    template: `seat-${happened}`,
  });
}
