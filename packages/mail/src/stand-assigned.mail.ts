import type { Locale } from '@foyer/domain/locale.ts';
import { standLettersDe } from '@foyer/messages/mail/stand-letters.de.ts';
import { standLettersEn } from '@foyer/messages/mail/stand-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly exhibitorName: string;
  readonly standNumber: string;
  readonly link: string;
};

export function standAssignedMail({ locale, toName, link, ...names }: Input): WrittenLetter {
  const messages = (locale === 'de' ? standLettersDe : standLettersEn).assigned;
  const t = createTranslator({ locale, messages });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', names),
    heading: t('heading'),
    paragraphs: [t('intro', names), t('next')],
    action: { label: t('action'), url: link },
    sender: names.eventName,
  });
}
