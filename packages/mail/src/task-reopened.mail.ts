import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { taskLettersDe } from '@foyer/messages/mail/task-letters.de.ts';
import { taskLettersEn } from '@foyer/messages/mail/task-letters.en.ts';
import type { WrittenLetter } from './letter.ts';
import { dateIn } from './task-dates.ts';
import { writeTemplated } from './templated-letter.ts';

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
  const words = (locale === 'de' ? taskLettersDe : taskLettersEn).reopened;
  return writeTemplated({
    kind: 'task-reopened',
    locale,
    toName: input.toName,
    values: {
      event: eventName,
      organiser: input.organiserName,
      exhibitor: exhibitorName,
      title: textIn(input.title, locale),
      writer: writerName,
    },
    facts: [[words.due, dateIn(input.dueOn, locale)]],
    quotes: [{ title: words.comment, body: input.comment }],
    action: { label: words.action, url: input.link },
    sender: input.organiserName,
  });
}
