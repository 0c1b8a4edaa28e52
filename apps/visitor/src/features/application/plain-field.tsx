import { fieldsOf } from '@foyer/domain/question/answer-form.rules.ts';
import { countriesIn } from '@foyer/domain/question/country.ts';
import type { QuestionType } from '@foyer/domain/question/question.schema.ts';
import { useTranslations } from 'use-intl';
import type { FieldProps } from './question-field.tsx';

type Kind = { type: string; inputMode?: 'decimal'; autoComplete?: string; maxLength?: number };
/** What the browser needs to know to help: keyboards of phones, calendars, addresses it remembers. */
const kinds: Partial<Record<QuestionType, Kind>> = {
  number: { type: 'text', inputMode: 'decimal', maxLength: 20 },
  email: { type: 'email', autoComplete: 'email', maxLength: 254 },
  phone: { type: 'tel', autoComplete: 'tel', maxLength: 40 },
  url: { type: 'url', autoComplete: 'url', maxLength: 500 },
  date: { type: 'date' },
  time: { type: 'time' },
  date_time: { type: 'datetime-local' },
  short_text: { type: 'text', maxLength: 300 },
};

/** A text, a number, a day, or a country. */
export function PlainField({ question, values, locale, id, described }: FieldProps) {
  const t = useTranslations('question');
  const { value: name } = fieldsOf(question);
  const defaultValue = values[name]?.[0] ?? '';
  const common = { id: `${id}-field`, name, defaultValue, ...described };
  if (question.type === 'long_text') return <textarea {...common} rows={5} maxLength={4000} />;
  if (question.type === 'country') {
    return (
      <select {...common} autoComplete="country">
        <option value="">{t('choose')}</option>
        {countriesIn(locale).map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    );
  }
  return <input {...common} {...(kinds[question.type] ?? { type: 'text' })} />;
}
