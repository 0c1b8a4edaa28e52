import type { BoothAnnouncement } from '@foyer/domain/announcement/announcement.schema.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { fillText } from '@foyer/domain/mail/filled-text.ts';
import { filled } from '@foyer/domain/mail/letter-text.rules.ts';

/** An announcement as this booth, and this reader, are addressed. */
export function announcementWords(
  announcement: BoothAnnouncement,
  reader: { readonly locale: Locale; readonly name: string },
) {
  const { subject, body, organiserName, eventName, exhibitorName } = announcement;
  const values = {
    name: reader.name,
    exhibitor: exhibitorName,
    event: eventName,
    organiser: organiserName,
  };
  return {
    title: filled(subject[reader.locale], values),
    blocks: fillText(body[reader.locale], { values, slots: [] }),
  };
}
