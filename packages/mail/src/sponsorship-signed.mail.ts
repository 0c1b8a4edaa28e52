import type { Locale } from '@foyer/domain/locales.ts';
import { sponsorshipLettersDe } from '@foyer/messages/mail/sponsorship-letters.de.ts';
import { sponsorshipLettersEn } from '@foyer/messages/mail/sponsorship-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly levelName: string;
  readonly link: string;
};

/** To who looks after sponsors in the team. */
export function sponsorshipSignedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, levelName, link } = input;
  const words = (locale === 'de' ? sponsorshipLettersDe : sponsorshipLettersEn).signed;
  return writeTemplated({
    kind: 'sponsorship-signed',
    locale,
    toName,
    values: {
      event: eventName,
      organiser: organiserName,
      exhibitor: exhibitorName,
      level: levelName,
    },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
