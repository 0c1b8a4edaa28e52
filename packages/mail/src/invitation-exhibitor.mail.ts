import type { Locale } from '@foyer/domain/locales.ts';
import { invitationLettersDe } from '@foyer/messages/mail/invitation-letters.de.ts';
import { invitationLettersEn } from '@foyer/messages/mail/invitation-letters.en.ts';
import { dayOf } from './demo-times.ts';
import { daysOf, type EventOfLetter, placeOf } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly link: string;
  readonly validUntil: Date;
};

/** The organiser invites a company; the link makes or joins an account. */
export function invitationExhibitorMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, link, validUntil } = input;
  const words = locale === 'de' ? invitationLettersDe : invitationLettersEn;
  return writeTemplated({
    kind: 'invitation-exhibitor',
    locale,
    toName,
    values: {
      event: event.name,
      organiser: event.organiserName,
      exhibitor: exhibitorName,
      until: dayOf(validUntil, event.timeZone, locale),
    },
    facts: [
      [words.facts.event, event.name],
      [words.facts.days, daysOf(event, locale)],
      [words.facts.place, placeOf(event)],
    ],
    action: { label: words.exhibitor.action, url: link },
    sender: event.organiserName,
  });
}
