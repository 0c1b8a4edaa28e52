import type { Locale } from '@foyer/domain/locale.ts';
import { enquiryLettersDe } from '@foyer/messages/mail/enquiry-letters.de.ts';
import { enquiryLettersEn } from '@foyer/messages/mail/enquiry-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly exhibitorName: string;
  readonly answererName: string;
  readonly answer: string;
  /** What the visitor asked. */
  readonly message: string;
  readonly replyTo: string;
  readonly link: string;
};

/** To the visitor, from the exhibitor; a reply goes to whoever answered. */
export function enquiryAnsweredMail(input: Input): WrittenLetter {
  const { locale, toName, eventName, exhibitorName, answererName, replyTo, link } = input;
  const messages = locale === 'de' ? enquiryLettersDe : enquiryLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'answered' });
  return writeLetter({
    locale,
    toName,
    subject: t('subject', { exhibitor: exhibitorName }),
    heading: t('heading', { exhibitor: exhibitorName }),
    paragraphs: [t('intro', { answerer: answererName, event: eventName })],
    quotes: [
      { title: t('answer'), body: input.answer },
      { title: t('question'), body: input.message },
    ],
    action: { label: t('action'), url: link },
    notes: [t('reply', { address: replyTo })],
    sender: exhibitorName,
    why: t('why'),
  });
}
