import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { isNetworkFailure, refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Answer, AnswerDraft, type DraftSnapshot } from './answer-draft.ts';

export type OpenAnswers = DraftSnapshot & {
  /** What a field shows: what is typed, else what is stored. */
  shownOf: (questionId: string) => Answer;
  storedOf: (questionId: string) => Answer;
  change: (questionId: string, value: Answer) => void;
  resolve: (questionId: string, mine: boolean) => void;
  flush: () => Promise<boolean>;
};

/** The answers of one task while they are being written. */
export function useAnswers({ templateId, answers }: AskedTask): OpenAnswers {
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const client = utils.client;
  const [draft] = useState(() => {
    const at = { eventId, exhibitorId };
    return new AnswerDraft({
      isTemporary: isNetworkFailure,
      save: async (questionId, edit) => {
        try {
          await client.task.answer.mutate({ ...at, templateId, questionId, ...edit });
        } catch (error) {
          if (refusalOf(error)?.code !== 'task.answer_changed_meanwhile') throw error;
          await utils.task.home.invalidate();
          return 'conflict';
        }
        // What is stored is shown at once, and what was typed can be forgotten.
        utils.task.home.setData(
          at,
          (home) => home && withAnswer(home, { ...edit, questionId, templateId }),
        );
        return 'saved';
      },
    });
  });
  const snapshot = useSyncExternalStore(draft.subscribe, draft.snapshot);
  // Closing the task, or the page, sends what waits.
  useEffect(() => () => void draft.flush(), [draft]);
  const storedOf = (id: string) => answers[id] ?? null;
  const shownOf = (id: string) =>
    snapshot.values.get(id) ?? (snapshot.values.has(id) ? null : storedOf(id));
  return {
    ...snapshot,
    shownOf,
    storedOf,
    change: (id, value) => draft.change(id, { shown: shownOf(id), value }),
    resolve: (id, mine) => draft.resolve(id, { mine, stored: storedOf(id) }),
    flush: () => draft.flush(),
  };
}

type HomeLike = { tasks: { kind: string }[] };

function withAnswer<Home extends HomeLike>(
  home: Home,
  given: { templateId: string; questionId: string; value: Answer },
): Home {
  const tasks = home.tasks.map((task) => {
    if (task.kind !== 'asked') return task;
    const { asked } = task as { kind: 'asked'; asked: AskedTask };
    if (asked.templateId !== given.templateId) return task;
    const { [given.questionId]: _old, ...others } = asked.answers;
    const answers = given.value === null ? others : { ...others, [given.questionId]: given.value };
    return { ...task, asked: { ...asked, answers } };
  });
  return { ...home, tasks };
}
