import { textIn } from '@foyer/domain/locales.ts';
import { maxOtherLength, otherChoice } from '@foyer/domain/question/answer.rules.ts';
import { fieldsOf } from '@foyer/domain/question/answer-form.rules.ts';
import { maxRating } from '@foyer/domain/question/question.schema.ts';
import { useTranslations } from 'use-intl';
import type { FieldProps } from './question-field.tsx';

/** Options to tick: one of them, several, yes or no, or a number of points. */
export function ChoiceField({ question, values, locale, id }: FieldProps) {
  const t = useTranslations('question');
  const { value: name, other } = fieldsOf(question);
  const chosen = values[name] ?? [];
  const type = question.type === 'several_choices' ? 'checkbox' : 'radio';
  const options =
    question.type === 'yes_no'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]
      : question.type === 'rating'
        ? Array.from({ length: maxRating }, (_, at) => String(at + 1)).map((value) => ({
            value,
            label: value,
          }))
        : question.options.map(({ optionId, label }) => ({
            value: optionId,
            label: textIn(label, locale),
          }));
  const isRow = question.type === 'rating' || question.type === 'yes_no';
  return (
    <div className={isRow ? 'choices choices-row' : 'choices'}>
      {options.map(({ value, label }) => (
        <label key={value} className="choice">
          <input {...{ type, name, value }} defaultChecked={chosen.includes(value)} />
          {label}
        </label>
      ))}
      {question.allowsOther && (
        <>
          <label className="choice">
            <input
              {...{ type, name, value: otherChoice }}
              defaultChecked={chosen.includes(otherChoice)}
              data-other
            />
            {t('other')}
          </label>
          <input
            className="other-words"
            name={other}
            id={`${id}-other`}
            maxLength={maxOtherLength}
            defaultValue={values[other]?.[0] ?? ''}
            aria-label={t('otherWords')}
            placeholder={t('otherWords')}
          />
        </>
      )}
    </div>
  );
}
