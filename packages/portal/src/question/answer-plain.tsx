import type { AnswerValue } from '@foyer/domain/question/answer.rules.ts';
import { countriesIn } from '@foyer/domain/question/country.ts';
import { maxRating, type QuestionType } from '@foyer/domain/question/question.schema.ts';
import { Group, NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';

type Answer = AnswerValue | null;

type AnswerPlainProps = {
  type: QuestionType;
  value: Answer;
  field: { label: string; error: string | undefined; description: string | undefined };
  onChange: (value: Answer) => void;
};

const inputs: Partial<Record<QuestionType, { type: string; maw?: number; maxLength?: number }>> = {
  short_text: { type: 'text', maxLength: 300 },
  email: { type: 'email', maxLength: 254 },
  phone: { type: 'tel', maw: 320, maxLength: 40 },
  url: { type: 'url', maxLength: 500 },
  date: { type: 'date', maw: 220 },
  time: { type: 'time', maw: 220 },
  date_time: { type: 'datetime-local', maw: 260 },
};

/** A text, a number, a day, a country, or one of a few buttons. */
export function AnswerPlain({ type, value, field, onChange }: AnswerPlainProps) {
  const t = useTranslations('question');
  const { locale } = useLanguage();
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'long_text':
      return (
        <Textarea
          {...field}
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...field}
          maw={220}
          allowedDecimalSeparators={[',', '.']}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'country':
      return (
        <Select
          {...field}
          searchable
          clearable
          maw={320}
          placeholder={t('choose')}
          data={countriesIn(locale).map(({ code, name }) => ({ value: code, label: name }))}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          {...field}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(next) => onChange(next === 'true')}
        >
          <Group mt={6}>
            <Radio value="true" label={t('yes')} />
            <Radio value="false" label={t('no')} />
          </Group>
        </Radio.Group>
      );
    case 'rating':
      return (
        <Radio.Group
          {...field}
          description={field.description ?? t('ratingHelp', { max: String(maxRating) })}
          value={typeof value === 'number' ? String(value) : null}
          onChange={(next) => onChange(Number(next))}
        >
          <Group mt={6}>
            {Array.from({ length: maxRating }, (_, at) => String(at + 1)).map((points) => (
              <Radio key={points} value={points} label={points} />
            ))}
          </Group>
        </Radio.Group>
      );
    default:
      return (
        <TextInput
          {...field}
          {...inputs[type]}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
