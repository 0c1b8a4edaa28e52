import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import { type ApplicationLetter, applicationWords, toApplicant } from './application-words.ts';
import type { WrittenLetter } from './letter.ts';
import { dateIn } from './task-dates.ts';
import { writeTemplated } from './templated-letter.ts';

/** To whoever has begun an application and not handed it in, some days before the deadline. */
export function applicationReminderMail(
  input: ApplicationLetter & { readonly closesOn: CalendarDate },
): WrittenLetter {
  const { locale, closesOn, link } = input;
  const words = applicationWords(locale);
  const until = dateIn(closesOn, locale);
  const common = toApplicant(input);
  return writeTemplated({
    kind: 'application-reminder',
    ...common,
    values: { ...common.values, until },
    facts: [[words.facts.closes, until]],
    action: { label: words.reminder.action, url: link },
  });
}
