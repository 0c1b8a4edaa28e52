import { textIn } from '@foyer/domain/locales.ts';
import { maxQuantity, type Question } from '@foyer/domain/question/question.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { NumberInput } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { OpenAnswers } from './use-answers.ts';

type QuantityFieldProps = { question: Question; open: OpenAnswers; error: string | undefined };

/** How many of one item, with what one costs. */
export function QuantityField({ question, open, error }: QuantityFieldProps) {
  const t = useTranslations('home.asked');
  const format = useFormatter();
  const { locale } = useLanguage();
  const { questionId, label, priceCents, max } = question;
  const value = open.shownOf(questionId);
  const price =
    priceCents === undefined
      ? t('onRequest')
      : t('price', {
          price: format.number(priceCents / 100, { style: 'currency', currency: 'EUR' }),
        });
  return (
    <NumberInput
      label={textIn(label, locale)}
      description={max === undefined ? price : `${price}, ${t('atMost', { max })}`}
      error={error}
      maw={320}
      min={0}
      max={max ?? maxQuantity}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      placeholder="0"
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => open.change(questionId, typeof next === 'number' ? next : null)}
    />
  );
}
