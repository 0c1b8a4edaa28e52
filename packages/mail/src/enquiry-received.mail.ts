import type { Locale } from '@foyer/domain/locale.ts';
import { enquiryLettersDe } from '@foyer/messages/mail/enquiry-letters.de.ts';
import { enquiryLettersEn } from '@foyer/messages/mail/enquiry-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly link: string;
};

/** To the booth: that somebody asks, and nothing of what or who. */
export function enquiryReceivedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, organiserName, exhibitorName, link } = input;
  const messages = locale === 'de' ? enquiryLettersDe : enquiryLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'received' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { exhibitor: exhibitorName }),
    heading: t('heading'),
    paragraphs: [t('intro', { event: eventName, exhibitor: exhibitorName })],
    action: { label: t('action'), url: link },
    notes: [t('what')],
    sender: organiserName,
  });
}
