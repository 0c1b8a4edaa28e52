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
  readonly reviewerName: string;
  /** `field` is the field's label in the reader's language; null for the whole listing. */
  readonly comments: readonly { readonly field: string | null; readonly body: string }[];
  readonly link: string;
};

/** To the exhibitor's people who may edit: what to change, in the reviewer's words. */
export function listingSentBackMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, reviewerName, link } = input;
  const words = (locale === 'de' ? listingLettersDe : listingLettersEn).sentBack;
  return writeTemplated({
    kind: 'listing-sent-back',
    locale,
    toName,
    values: {
      event: eventName,
      organiser: organiserName,
      exhibitor: exhibitorName,
      reviewer: reviewerName,
    },
    quotes: input.comments.map(({ field, body }) => ({ title: field ?? words.general, body })),
    action: { label: words.action, url: link },
    sender: organiserName,
  });
}
