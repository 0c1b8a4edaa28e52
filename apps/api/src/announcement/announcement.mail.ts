import type { AnnouncementInput } from '@foyer/domain/announcement/announcement.schema.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import { announcementMail } from '@foyer/mail/announcement.mail.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import type { EventScope } from '../access/scopes.ts';

type Reader = {
  readonly name: string;
  readonly locale: 'de' | 'en';
  readonly exhibitors: readonly { readonly name: string }[];
};

/** Where the link of a letter that is only looked at leads: to nobody's decision. */
export const NO_TOKEN = 'preview';

export const unsubscribeUrlOf = (scope: EventScope, token: string) =>
  `${scope.services.config.publicUrl}/unsubscribe/${token}`;

export function writeAnnouncement(
  scope: EventScope,
  given: {
    readonly event: Event;
    readonly content: Pick<AnnouncementInput, 'subject' | 'body'>;
    readonly reader: Reader;
    readonly token: string;
  },
): WrittenLetter {
  const { event, content, reader, token } = given;
  return announcementMail({
    locale: reader.locale,
    toName: reader.name,
    eventName: event.name,
    organiserName: event.organiserName,
    exhibitorNames: reader.exhibitors.map(({ name }) => name),
    subject: content.subject,
    body: content.body,
    unsubscribeUrl: unsubscribeUrlOf(scope, token),
  });
}
