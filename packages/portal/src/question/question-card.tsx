import { textIn } from '@foyer/domain/locales.ts';
import type { Question, QuestionType } from '@foyer/domain/question/question.schema.ts';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronRight,
  IconGripVertical,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import classes from './question-editor.module.css';
import { QuestionFields } from './question-fields.tsx';
import type { QuestionOrder } from './use-question-order.ts';

type QuestionCardProps = {
  question: Question;
  types: readonly QuestionType[];
  at: number;
  order: QuestionOrder;
  isOpen: boolean;
  isLast: boolean;
  errorAt: (path: string) => string | undefined;
  onToggle: (isOpen: boolean) => void;
  onChange: (change: Partial<Question>) => void;
  onRemove: () => void;
};

/** One question: a line to find it by, and its fields when it is open or something is wrong with it. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, at, order, isOpen, isLast, errorAt, onToggle, onChange, onRemove } = props;
  const t = useTranslations('question.editor');
  const types = useTranslations('question.types');
  const { locale } = useLanguage();
  const number = at + 1;
  const hasProblem = [
    'label.de',
    'options',
    ...question.options.map((_, i) => `options.${i}.label.de`),
  ]
    .map(errorAt)
    .some((problem) => problem !== undefined);
  const isShown = isOpen || hasProblem;
  const byKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    order.move(at, at + by);
  };
  return (
    <li className={classes.card} data-over={order.over === at || undefined} {...order.placeOf(at)}>
      <div className={classes.head}>
        <span className={classes.grip} title={t('drag')} aria-hidden {...order.gripOf(at)}>
          <IconGripVertical size={18} />
        </span>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={isShown}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onToggle(!isShown)}
          onKeyDown={byKey}
        >
          <IconChevronRight size={16} className={classes.chevron} aria-hidden />
          <span className={classes.words}>
            <span className={classes.title}>
              {textIn(question.label, locale) || t('number', { number })}
            </span>
            <span className={classes.quiet}>
              {types(question.type)}
              {question.isRequired ? '' : `, ${t('optional')}`}
            </span>
          </span>
        </UnstyledButton>
        <ActionIcon
          aria-label={t('up', { number })}
          disabled={at === 0}
          onClick={() => order.move(at, at - 1)}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={t('down', { number })}
          disabled={isLast}
          onClick={() => order.move(at, at + 1)}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('remove', { number })} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      {isShown && <QuestionFields {...{ question, errorAt, onChange }} types={props.types} />}
    </li>
  );
}
