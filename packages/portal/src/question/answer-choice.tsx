import { textIn } from '@foyer/domain/locales.ts';
import {
  type AnswerValue,
  maxOtherLength,
  otherAnswer,
  otherChoice,
  wordsOfOther,
} from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import classes from './answer-list.module.css';

type Answer = AnswerValue | null;

type AnswerChoiceProps = {
  question: Question;
  value: Answer;
  field: { label: string; error: string | undefined; description: string | undefined };
  onChange: (value: Answer) => void;
};

const isOther = (value: string) => wordsOfOther(value) !== null;

/** One option or several, and where the question allows it an answer in words of one's own. */
export function AnswerChoice({ question, value, field, onChange }: AnswerChoiceProps) {
  const t = useTranslations('question');
  const { locale } = useLanguage();
  const isSeveral = question.type === 'several_choices';
  const chosen = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
  const own = chosen.map(wordsOfOther).find((words) => words !== null) ?? '';
  const [isOwnOpen, setOwnOpen] = useState(own !== '');
  const options = question.options.map(({ optionId, label }) => ({
    value: optionId as string,
    label: textIn(label, locale),
  }));
  if (question.allowsOther) options.push({ value: otherChoice, label: t('other') });
  const plain = chosen.filter((one) => !isOther(one));
  const shown = isOwnOpen ? [...plain, otherChoice] : plain;

  const write = (words: string) => {
    const mine = words.trim() === '' ? [] : [otherAnswer(words)];
    onChange(isSeveral ? [...plain, ...mine] : (mine[0] ?? null));
  };
  const choose = (next: string | string[]) => {
    const all = [next].flat();
    const wantsOwn = all.includes(otherChoice);
    setOwnOpen(wantsOwn);
    const kept = wantsOwn && own !== '' ? [otherAnswer(own)] : [];
    const picked = all.filter((one) => one !== otherChoice);
    onChange(isSeveral ? [...picked, ...kept] : (picked[0] ?? kept[0] ?? null));
  };
  const words = isOwnOpen && (
    <TextInput
      mt={8}
      aria-label={t('otherWords')}
      placeholder={t('otherWords')}
      maxLength={maxOtherLength}
      value={own}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
  return isSeveral ? (
    <Checkbox.Group {...field} value={shown} onChange={choose}>
      <div className={classes.options}>
        {options.map((option) => (
          <Checkbox key={option.value} {...option} />
        ))}
      </div>
      {words}
    </Checkbox.Group>
  ) : (
    <Radio.Group {...field} value={shown[0] ?? null} onChange={choose}>
      <div className={classes.options}>
        {options.map((option) => (
          <Radio key={option.value} {...option} />
        ))}
      </div>
      {words}
    </Radio.Group>
  );
}
