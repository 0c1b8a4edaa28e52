import type { Locale } from '@foyer/domain/locale.ts';
import { listingLettersDe } from '@foyer/messages/mail/listing-letters.de.ts';
import { listingLettersEn } from '@foyer/messages/mail/listing-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';

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
  const messages = locale === 'de' ? listingLettersDe : listingLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'published' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { event: eventName }),
    heading: t('heading'),
    paragraphs: [t('intro', { exhibitor: exhibitorName, event: eventName }), t('what')],
    action: { label: t('action'), url: link },
    sender: organiserName,
  });
}
