import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locale.ts';
import { taskLettersDe } from '@foyer/messages/mail/task-letters.de.ts';
import { taskLettersEn } from '@foyer/messages/mail/task-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import { type WrittenLetter, writeLetter } from './letter.ts';
import { dateIn } from './task-dates.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly comment: string;
  readonly writerName: string;
  readonly dueOn: CalendarDate;
  readonly link: string;
};

/** To everybody of a booth who may finish it: what is missing, in the organiser's words. */
export function taskReopenedMail(input: Input): WrittenLetter {
  const { locale, eventName, exhibitorName, writerName } = input;
  const messages = locale === 'de' ? taskLettersDe : taskLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'reopened' });
  const title = textIn(input.title, locale);
  return writeLetter({
    locale,
    toName: input.toName,
    subject: t('subject', { event: eventName, title }),
    heading: t('heading', { title }),
    paragraphs: [t('intro', { writer: writerName, title, exhibitor: exhibitorName })],
    quotes: [{ title: t('comment'), body: input.comment }],
    facts: [[t('due'), dateIn(input.dueOn, locale)]],
    action: { label: t('action'), url: input.link },
    sender: input.organiserName,
  });
}
