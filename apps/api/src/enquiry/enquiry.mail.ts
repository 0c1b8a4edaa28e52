import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { enquiryAnsweredMail } from '@foyer/mail/enquiry-answered.mail.ts';
import { enquiryReceivedMail } from '@foyer/mail/enquiry-received.mail.ts';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';
import { getOwnAddress } from '../account/account.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { getEnquirySubject, listAnswerers, listSponsorshipTeam } from './enquiry.queries.ts';

/** Tells the booth that there is something to read, and nothing of what it says: the outbox is the organiser's. */
export async function notifyReceived(
  scope: EventSystemScope,
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

/** Tells who looks after sponsors that somebody wants to become one. */
export async function notifyOrganiser(scope: EventSystemScope): Promise<void> {
  const { name: eventName, slug, organiserName } = await getEvent(scope);
  const link = `${scope.services.config.publicUrl}/organiser/${slug}/sponsors?tab=enquiries`;
  for (const reader of await listSponsorshipTeam(scope)) {
    const to = { locale: (reader.locale ?? 'de') as Locale, toName: reader.name };
    const about = { eventName, organiserName, exhibitorName: organiserName, link };
    await queueMail(scope, {
      ...enquiryReceivedMail({ ...about, ...to }),
      ...to,
      to: reader.email,
      template: 'enquiry-received',
    });
  }
}

/** To the visitor, in the language they read the page in; their reply goes to who answered. */
export async function sendAnswer(
  scope: BoothScope | OrganiserScope,
  { enquiry, answer }: { readonly enquiry: Enquiry; readonly answer: string },
): Promise<void> {
  const { eventName, answerer, path } = await answererOf(scope);
  const replyTo = await getOwnAddress(scope);
  const { locale, name: toName, message } = enquiry;
  const letter = enquiryAnsweredMail({
    ...{ locale, toName, eventName, exhibitorName: answerer, answer, replyTo, message },
    link: `${scope.services.config.publicUrl}${path}?lang=${locale}`,
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

/** In whose name it is answered, and where the question was asked. */
async function answererOf(scope: BoothScope | OrganiserScope) {
  if (scope.kind === 'organiser') {
    const { name: eventName, slug, organiserName } = await getEvent(scope);
    return { eventName, answerer: organiserName, path: `/e/${slug}/sponsors` };
  }
  const { eventName, eventSlug, exhibitorName } = await getEnquirySubject(scope, scope.exhibitorId);
  const path = `/e/${eventSlug}/exhibitors/${scope.exhibitorId}`;
  return { eventName, answerer: exhibitorName, path };
}
