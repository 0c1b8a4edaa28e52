import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type Locale, type LocalizedText, textIn } from '@foyer/domain/locales.ts';
import { taskLettersDe } from '@foyer/messages/mail/task-letters.de.ts';
import { taskLettersEn } from '@foyer/messages/mail/task-letters.en.ts';
import { createTranslator } from 'use-intl/core';
import type { WrittenLetter } from './letter.ts';
import { dateIn } from './task-dates.ts';
import { writeTemplated } from './templated-letter.ts';

type Input = {
  readonly locale: Locale;
  readonly toName: string;
  readonly eventName: string;
  readonly organiserName: string;
  readonly exhibitorName: string;
  /** The earliest due date first. */
  readonly tasks: readonly {
    readonly title: LocalizedText;
    readonly afterwards: LocalizedText;
    readonly dueOn: CalendarDate;
    readonly isOverdue: boolean;
    readonly closing: 'soft' | 'hard';
  }[];
  readonly link: string;
};

/** To everybody of a booth who may finish tasks: what is still open, by when, and what happens after. */
export function taskReminderMail(input: Input): WrittenLetter {
  const { locale, tasks, eventName, exhibitorName } = input;
  const messages = locale === 'de' ? taskLettersDe : taskLettersEn;
  const t = createTranslator({ locale, messages, namespace: 'reminder' });
  const overdue = tasks.some(({ isOverdue }) => isOverdue) ? 'yes' : 'no';
  const when = (task: Input['tasks'][number]) => {
    const date = dateIn(task.dueOn, locale);
    if (task.isOverdue) return t('overdue', { date });
    return task.closing === 'hard' ? t('dueHard', { date }) : t('due', { date });
  };
  return writeTemplated({
    kind: 'task-reminder',
    locale,
    toName: input.toName,
    values: {
      event: eventName,
      organiser: input.organiserName,
      exhibitor: exhibitorName,
      waiting: t('waiting', { count: tasks.length, overdue }),
      open: t('open', { count: tasks.length }),
    },
    quotes: tasks.map((task) => ({
      title: textIn(task.title, locale),
      body: [when(task), textIn(task.afterwards, locale)].filter((line) => line !== '').join('\n'),
    })),
    action: { label: t('action'), url: input.link },
    sender: input.organiserName,
  });
}
