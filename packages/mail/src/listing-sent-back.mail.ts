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
  readonly reviewerName: string;
  /** `field` is the field's label in the reader's language; null for the whole listing. */
  readonly comments: readonly { readonly field: string | null; readonly body: string }[];
  readonly link: string;
};

/** To the exhibitor's people who may edit: what to change, in the reviewer's words. */
export function listingSentBackMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, reviewerName, link } = input;
  const messages = locale === 'de' ? listingLettersDe : listingLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'sentBack' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { event: eventName }),
    heading: t('heading'),
    paragraphs: [t('intro', { reviewer: reviewerName, exhibitor: exhibitorName })],
    quotes: input.comments.map(({ field, body }) => ({ title: field ?? t('general'), body })),
    action: { label: t('action'), url: link },
    notes: [t('what')],
    sender: organiserName,
  });
}
