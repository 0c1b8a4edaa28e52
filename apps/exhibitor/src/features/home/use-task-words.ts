import type { Outputs } from '@foyer/portal/trpc.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Task = Outputs['task']['home']['tasks'][number];

/** What to do, and why it is worth doing. */
export function useTaskWords(task: Task): { title: string; why: string } {
  const title = useTranslations('home.task');
  const why = useTranslations('home.why');
  const fields = useTranslations('listingFields');
  const format = useFormatter();
  switch (task.kind) {
    case 'answer_review':
      return { title: title(task.kind), why: why(task.kind, { comments: task.comments }) };
    case 'complete_listing': {
      const missing = format.list(task.missing.map((field) => fields(field)));
      return { title: title(task.kind), why: why(task.kind, { missing }) };
    }
    case 'submit_changes':
      return { title: title(task.kind, { fields: task.fields }), why: why(task.kind) };
    case 'mend_demo':
    case 'submit_demo':
      return { title: title(task.kind, { demos: task.demos }), why: why(task.kind) };
    default:
      return { title: title(task.kind), why: why(task.kind) };
  }
}
