import type { Locale } from '@foyer/domain/locale.ts';
import { badgeLettersDe } from '@foyer/messages/mail/badge-letters.de.ts';
import { badgeLettersEn } from '@foyer/messages/mail/badge-letters.en.ts';
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

/** To a badge holder: the first exhibitor has scanned the badge. */
export function badgeScannedMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, exhibitorName, link, organiserName } = input;
  const messages = locale === 'de' ? badgeLettersDe : badgeLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'scanned' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { event: eventName }),
    heading: t('heading'),
    paragraphs: [t('intro', { exhibitor: exhibitorName, event: eventName }), t('more')],
    action: { label: t('action'), url: link },
    notes: [t('secret'), t('once')],
    sender: organiserName,
  });
}
