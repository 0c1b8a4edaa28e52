import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locale.ts';
import { demoLettersDe } from '@foyer/messages/mail/demo-letters.de.ts';
import { demoLettersEn } from '@foyer/messages/mail/demo-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly link: string;
};

/** To the exhibitor's people who may edit: the demo is out of the programme and waits for a place. */
export function demoTakenBackMail(input: Input): WrittenLetter {
  const { locale } = input;
  const t = createTranslator({ locale, messages: locale === 'de' ? demoLettersDe : demoLettersEn });
  const about = {
    title: textIn(input.title, locale),
    event: input.eventName,
    exhibitor: input.exhibitorName,
  };
  return writeLetter({
    locale,
    toName: input.toName,
    subject: t('taken_back.subject', about),
    heading: t('taken_back.heading'),
    paragraphs: [t('taken_back.intro', about)],
    action: { label: t('action'), url: input.link },
    notes: [t('taken_back.what')],
    sender: input.organiserName,
  });
}
