import { type Locale, textIn } from '@foyer/domain/locales.ts';
import {
  type AnswerValue,
  isNotApplicable,
  wordsOfOther,
} from '@foyer/domain/question/answer.rules.ts';
import { countryName } from '@foyer/domain/question/country.ts';
import { isUpload, maxRating, type Question } from '@foyer/domain/question/question.schema.ts';
import { questionDe } from './question.de.ts';
import { questionEn } from './question.en.ts';

const formatsOf = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** An answer as people read it; null where there is none, and for a file, which has a name instead. */
export function answerWords(
  question: Question,
  value: AnswerValue | undefined,
  locale: Locale,
): string | null {
  const words = locale === 'de' ? questionDe : questionEn;
  if (value === undefined || isUpload(question)) return null;
  if (isNotApplicable(value)) return words.notApplicable;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    const labels = value.map((one) => choiceWords(question, one, locale));
    return new Intl.ListFormat(formatsOf[locale]).format(labels);
  }
  if (typeof value === 'number') {
    return question.type === 'rating'
      ? words.rating.replace('{value}', String(value)).replace('{max}', String(maxRating))
      : new Intl.NumberFormat(formatsOf[locale]).format(value);
  }
  return textWords(question, String(value), locale);
}

function textWords(question: Question, value: string, locale: Locale): string {
  const format = (at: string, styles: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formatsOf[locale], { ...styles, timeZone: 'UTC' }).format(new Date(at));
  switch (question.type) {
    case 'one_choice':
      return choiceWords(question, value, locale);
    case 'country':
      return countryName(value, locale);
    case 'date':
      // A day has no time zone; noon in UTC is the same day when written in UTC.
      return format(`${value}T12:00:00Z`, { dateStyle: 'long' });
    case 'date_time':
      return format(`${value}:00Z`, { dateStyle: 'long', timeStyle: 'short' });
    default:
      return value;
  }
}

/** An option that was taken out of the form since is shown by its id. */
function choiceWords({ options }: Question, value: string, locale: Locale): string {
  const option = options.find(({ optionId }) => optionId === value);
  return option ? textIn(option.label, locale) : (wordsOfOther(value) ?? value);
}
