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
  /** Whether a version of it is public already. */
  readonly isPublished: boolean;
  readonly link: string;
};

/** To those who review. */
export function listingSubmittedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, isPublished, link } = input;
  const messages = locale === 'de' ? listingLettersDe : listingLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'submitted' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { exhibitor: exhibitorName }),
    heading: t('heading', { exhibitor: exhibitorName }),
    paragraphs: [isPublished ? t('again') : t('first')],
    action: { label: t('action'), url: link },
    notes: [eventName],
    sender: organiserName,
  });
}
