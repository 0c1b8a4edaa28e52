import { textIn } from '@foyer/domain/locales.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { useFormatter, useTranslations } from 'use-intl';

type Task = Outputs['task']['home']['tasks'][number];
type Own = Exclude<Task, { kind: 'asked' }>;

/** What to do, and why it is worth doing. */
export function useTaskWords(task: Own): { title: string; why: string } {
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

/** What the organiser wrote; a task that came back says so first. */
export function useAskedWords({ title, help, type, status, comment, isClosed }: AskedTask) {
  const t = useTranslations('home.asked');
  const { locale } = useLanguage();
  const isReturned = status === 'reopened' && comment !== '';
  const [firstLine] = textIn(help, locale).split('\n');
  const why = isClosed
    ? t('closedShort')
    : isReturned
      ? t('returned')
      : firstLine || t(`kind.${type}`);
  return { title: textIn(title, locale), why, isReturned };
}
