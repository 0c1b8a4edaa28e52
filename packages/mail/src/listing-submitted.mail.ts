import type { Locale } from '@foyer/domain/locales.ts';
import { listingLettersDe } from '@foyer/messages/mail/listing-letters.de.ts';
import { listingLettersEn } from '@foyer/messages/mail/listing-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  /** Whether a version of it is public already. */
  readonly isPublished: boolean;
  readonly link: string;
};

/** To those who review. */
export function listingSubmittedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, isPublished, link } = input;
  const words = (locale === 'de' ? listingLettersDe : listingLettersEn).submitted;
  return writeTemplated({
    kind: 'listing-submitted',
    locale,
    toName,
    values: {
      event: eventName,
      organiser: organiserName,
      exhibitor: exhibitorName,
      status: isPublished ? words.again : words.first,
    },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
