import type { ApplicationStart } from '@foyer/domain/application/application.schema.ts';
import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { ApplicationId } from '@foyer/domain/identifier.ts';
import { applicationChangesMail } from '@foyer/mail/application-changes.mail.ts';
import { applicationLinkMail } from '@foyer/mail/application-link.mail.ts';
import { applicationReceivedMail } from '@foyer/mail/application-received.mail.ts';
import { applicationReminderMail } from '@foyer/mail/application-reminder.mail.ts';
import type { EventSystemScope } from '../access/scopes.ts';
import { findCall } from '../call/call.queries.ts';
import { getEvent } from '../event/event.queries.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { issueApplicationLink } from './application-link.mail.ts';
import type { StoredApplication } from './own-application.queries.ts';
import type { BegunApplication } from './reminder.queries.ts';

/** To whoever wants to apply: where to write it, and by when. */
export async function sendApplicationLink(
  scope: EventSystemScope,
  to: ApplicationStart & { readonly applicationId: ApplicationId },
): Promise<void> {
  const event = await getEvent(scope);
  const closesOn = (await findCall(scope))?.closesOn ?? null;
  const { locale } = scope;
  const link = await issueApplicationLink(scope, to.applicationId);
  const letter = applicationLinkMail({
    ...{ locale, event, link, closesOn },
    toName: to.contactName,
    name: to.name,
  });
  await queueMail(scope, {
    ...letter,
    locale,
    to: to.email,
    toName: to.contactName,
    template: 'application-link',
  });
}

/** That it came in, and what happens next in the organiser's words. */
export async function sendReceipt(
  scope: EventSystemScope,
  application: StoredApplication,
): Promise<void> {
  const event = await getEvent(scope);
  const afterwards = (await findCall(scope))?.afterwards ?? { de: '', en: '' };
  const link = await issueApplicationLink(scope, application.applicationId);
  const { name, contactName: toName } = application;
  const { locale } = scope;
  const letter = applicationReceivedMail({ locale, toName, event, name, afterwards, link });
  await queueMail(scope, {
    ...letter,
    ...{ locale, toName },
    to: application.contactEmail,
    template: 'application-received',
  });
}

/** What the team would like to have changed. */
export async function sendChangeRequest(
  scope: EventSystemScope,
  { application, text }: { readonly application: StoredApplication; readonly text: string },
): Promise<void> {
  const event = await getEvent(scope);
  const link = await issueApplicationLink(scope, application.applicationId);
  const { name, contactName: toName, locale } = application;
  const letter = applicationChangesMail({ locale, toName, event, name, text, link });
  await queueMail(scope, {
    ...letter,
    ...{ locale, toName },
    to: application.contactEmail,
    template: 'application-changes',
  });
}

/** That the deadline is near and nothing was handed in. */
export async function sendReminder(
  scope: EventSystemScope,
  application: BegunApplication & { readonly closesOn: CalendarDate },
): Promise<void> {
  const event = await getEvent(scope);
  const link = await issueApplicationLink(scope, application.applicationId);
  const { name, contactName: toName, locale, closesOn } = application;
  const letter = applicationReminderMail({ locale, toName, event, name, closesOn, link });
  await queueMail(scope, {
    ...letter,
    ...{ locale, toName },
    to: application.contactEmail,
    template: 'application-reminder',
  });
}
