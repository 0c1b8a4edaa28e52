import type { Locale } from '@foyer/domain/locales.ts';
import { sponsorshipLettersDe } from '@foyer/messages/mail/sponsorship-letters.de.ts';
import { sponsorshipLettersEn } from '@foyer/messages/mail/sponsorship-letters.en.ts';
import type { EventOfLetter } from './event-of-letter.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly event: EventOfLetter;
  readonly exhibitorName: string;
  readonly levelName: string;
  readonly link: string;
};

/** To who may sign for the exhibitor: there is a contract to read. */
export function sponsorshipSentMail(input: Input): WrittenLetter {
  const { locale, toName, event, exhibitorName, levelName, link } = input;
  const words = (locale === 'de' ? sponsorshipLettersDe : sponsorshipLettersEn).sent;
  return writeTemplated({
    kind: 'sponsorship-sent',
    locale,
    toName,
    values: {
      event: event.name,
      organiser: event.organiserName,
      exhibitor: exhibitorName,
      level: levelName,
    },
    action: { label: words.action, url: link },
    sender: event.organiserName,
  });
}
