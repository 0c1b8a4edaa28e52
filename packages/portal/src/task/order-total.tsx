import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { orderedItems, orderTotal } from '@foyer/domain/task/order.rules.ts';
import { useFormatter, useTranslations } from 'use-intl';
import classes from '../question/answer-list.module.css';

type OrderTotalProps = { items: readonly Question[]; answers: Answers };

/** What an order comes to, as far as it has prices. */
export function OrderTotal({ items, answers }: OrderTotalProps) {
  const t = useTranslations('portal.task');
  const format = useFormatter();
  const { cents, isOpen } = orderTotal(items, answers);
  const total = format.number(cents / 100, { style: 'currency', currency: 'EUR' });
  return (
    <p className={classes.total} role="status">
      {orderedItems(items, answers).length === 0
        ? t('nothingOrdered')
        : t(isOpen ? 'totalOpen' : 'total', { total })}
    </p>
  );
}
