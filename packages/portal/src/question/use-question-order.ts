import { textIn } from '@foyer/domain/locales.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';

export type QuestionOrder = ReturnType<typeof useQuestionOrder>;

/** Moves questions, by dragging and by keys; what a key did is said aloud. */
export function useQuestionOrder(
  questions: readonly Question[],
  onChange: (questions: Question[]) => void,
) {
  const t = useTranslations('question.editor');
  const { locale } = useLanguage();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();

  const move = (from: number, to: number) => {
    const moved = questions[from];
    if (!moved || from === to || to < 0 || to >= questions.length) return;
    const next = [...questions];
    next.splice(from, 1);
    next.splice(to, 0, moved);
    onChange(next);
    const name = textIn(moved.label, locale) || t('number', { number: from + 1 });
    setSaid(t('moved', { name, position: to + 1 }));
  };
  return {
    said,
    over: dragged === undefined ? undefined : over,
    move,
    /** For the grip of a question. */
    gripOf: (at: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        setDragged(at);
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData('text/plain', String(at + 1));
      },
      onDragEnd: () => {
        setDragged(undefined);
        setOver(undefined);
      },
    }),
    /** For the place a question is dropped on. */
    placeOf: (at: number) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setOver(at);
      },
      onDrop: (event: DragEvent) => {
        if (dragged === undefined) return;
        event.preventDefault();
        move(dragged, at);
      },
    }),
  };
}
