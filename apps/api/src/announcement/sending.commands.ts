import { isStillFor } from '@foyer/domain/announcement/announcement.rules.ts';
import type { AnnouncementId, EventId } from '@foyer/domain/identifier.ts';
import type { Services } from '../access/context.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import { type EventSystemScope, withSystemScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { queueLetter } from '../outbox/queue-mail.ts';
import { unsubscribeUrlOf, writeAnnouncement } from './announcement.mail.ts';
import { lockAnnouncement, saveAnnouncementMove } from './announcement.queries.ts';
import { insertAddressees, insertLetter } from './recipient.queries.ts';
import { resolveAudience } from './recipients.commands.ts';

type Which = {
  readonly eventId: EventId;
  readonly announcementId: AnnouncementId;
  /** The moment that the job was made for. */
  readonly sendAt: Date;
};

/**
 * Writes every letter in one transaction, to whoever is in the audience now. A job that was called
 * back, put off, or has run before finds nothing to do.
 */
export async function sendAnnouncement(services: Services, which: Which): Promise<void> {
  const now = services.clock();
  await withSystemScope({ services, now, locale: 'de' }, which.eventId, (scope) =>
    send(scope as EventSystemScope, which),
  );
}

async function send(scope: EventSystemScope, { announcementId, sendAt }: Which): Promise<void> {
  const announcement = await lockAnnouncement(scope, announcementId);
  if (!announcement || !isStillFor(announcement, sendAt)) return;
  const { event, exhibitorIds, letters, reach } = await resolveAudience(
    scope,
    announcement.audience,
  );
  await insertAddressees(scope, announcementId, exhibitorIds);
  for (const reader of letters) {
    const token = makeLinkSecret();
    const written = writeAnnouncement(scope, { event, content: announcement, reader, token });
    const mailId = await queueLetter(scope, {
      ...written,
      ...{ to: reader.email, toName: reader.name, locale: reader.locale },
      template: 'announcement',
      exhibitorId: reader.exhibitors[0]?.exhibitorId ?? null,
      unsubscribeUrl: unsubscribeUrlOf(scope, token),
    });
    await insertLetter(scope, { announcementId, mailId, tokenHash: hashOfLinkSecret(token) });
  }
  await saveAnnouncementMove(scope, announcementId, { status: 'sent' });
  await recordFact(scope, {
    noun: 'announcement',
    nounId: announcementId,
    type: 'announcement.sent',
    audience: 'organiser',
    after: { subject: announcement.subject, ...reach },
  });
}
