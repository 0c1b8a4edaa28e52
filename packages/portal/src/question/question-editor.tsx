import {
  formTypes,
  type Question,
  type QuestionType,
  questionTypes,
} from '@foyer/domain/question/question.schema.ts';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QuestionCard } from './question-card.tsx';
import classes from './question-editor.module.css';
import { useQuestionOrder } from './use-question-order.ts';

type QuestionEditorProps = {
  questions: readonly Question[];
  max: number;
  /** What may be asked; left out, everything that a form can. */
  types?: readonly QuestionType[];
  /** What is wrong at `0.label.de`, `2.options`, …; the empty path is the whole form. */
  errorAt: (path: string) => string | undefined;
  onChange: (questions: Question[]) => void;
};

const nothing = { de: '', en: '' };
export const aQuestion = (): Question => ({
  questionId: crypto.randomUUID(),
  type: questionTypes[0],
  label: nothing,
  isRequired: true,
  options: [],
});

/** The questions of a form: one is open to be written, all are moved by hand or by keyboard. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { questions, max, types = formTypes, errorAt, onChange } = props;
  const t = useTranslations('question.editor');
  // A form with a single question has nothing to hide.
  const [openId, setOpenId] = useState(
    questions.length === 1 ? questions[0]?.questionId : undefined,
  );
  const order = useQuestionOrder(questions, onChange);
  const add = () => {
    const added = aQuestion();
    setOpenId(added.questionId);
    onChange([...questions, added]);
  };
  return (
    <div className={classes.editor}>
      <ol className={classes.list}>
        {questions.map((question, at) => (
          <QuestionCard
            key={question.questionId}
            {...{ question, types, at, order }}
            isOpen={openId === question.questionId}
            isLast={at === questions.length - 1}
            errorAt={(path) => errorAt(`${at}.${path}`)}
            onToggle={(isOpen) => setOpenId(isOpen ? question.questionId : undefined)}
            onChange={(change) =>
              onChange(questions.map((one, index) => (index === at ? { ...one, ...change } : one)))
            }
            onRemove={() => onChange(questions.filter((_, index) => index !== at))}
          />
        ))}
      </ol>
      <p role="status" className="foyer-hidden">
        {order.said}
      </p>
      {errorAt('') && <p className={classes.wrong}>{errorAt('')}</p>}
      {questions.length < max && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('add')}
        </Button>
      )}
    </div>
  );
}
