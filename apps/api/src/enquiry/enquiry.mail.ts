import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { enquiryAnsweredMail } from '@foyer/mail/enquiry-answered.mail.ts';
import { enquiryReceivedMail } from '@foyer/mail/enquiry-received.mail.ts';
import type { BoothScope, SystemScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { getEnquirySubject, getOwnAddress, listAnswerers } from './enquiry.queries.ts';

/** Tells the booth that there is something to read, and nothing of what it says: the outbox is the organiser's. */
export async function notifyReceived(
  scope: SystemScope & { readonly eventId: EventId },
  exhibitorId: ExhibitorId,
): Promise<void> {
  const { eventName, eventSlug, organiserName, exhibitorName, locale } = await getEnquirySubject(
    scope,
    exhibitorId,
  );
  const link = `${scope.services.config.publicUrl}/exhibitor/${eventSlug}/${exhibitorId}/enquiries`;
  for (const reader of await listAnswerers(scope, exhibitorId)) {
    const about = { eventName, organiserName, exhibitorName, link };
    const to = { locale: reader.locale ?? locale, toName: reader.name };
    await queueMail(scope, {
      ...enquiryReceivedMail({ ...about, ...to }),
      ...to,
      to: reader.email,
      template: 'enquiry-received',
      exhibitorId,
    });
  }
}

/** To the visitor, in the language they read the page in; their reply goes to who answered. */
export async function sendAnswer(
  scope: BoothScope,
  { enquiry, answer }: { readonly enquiry: Enquiry; readonly answer: string },
): Promise<void> {
  const { exhibitorId, services } = scope;
  const { eventName, eventSlug, exhibitorName } = await getEnquirySubject(scope, exhibitorId);
  const replyTo = await getOwnAddress(scope);
  const { locale, name: toName, message } = enquiry;
  const link = `${services.config.publicUrl}/e/${eventSlug}/exhibitors/${exhibitorId}?lang=${locale}`;
  const letter = enquiryAnsweredMail({
    ...{ locale, toName, eventName, exhibitorName, link, answer, replyTo, message },
    answererName: scope.actorName,
  });
  await queueMail(scope, {
    ...letter,
    ...{ locale, toName, replyTo },
    to: enquiry.email,
    template: 'enquiry-answered',
    isPrivate: true,
  });
}
