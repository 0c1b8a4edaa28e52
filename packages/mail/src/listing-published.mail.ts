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
  /** Where the public sees it. */
  readonly link: string;
};

/** To the exhibitor: the listing is public. */
export function listingPublishedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, link } = input;
  const words = (locale === 'de' ? listingLettersDe : listingLettersEn).published;
  return writeTemplated({
    kind: 'listing-published',
    locale,
    toName,
    values: { event: eventName, organiser: organiserName, exhibitor: exhibitorName },
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
