import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import { isUpload } from '@foyer/domain/question/question.schema.ts';
import { appliesTo, type Traits } from '@foyer/domain/task/applies-to.rules.ts';
import { questionsOf } from '@foyer/domain/task/asked-questions.rules.ts';
import type { AskedTask, TaskFile } from '@foyer/domain/task/task.schema.ts';
import {
  isClosed,
  isOpen,
  isOverdue,
  type TaskStatus,
} from '@foyer/domain/task/task-status.rules.ts';
import type { Template } from '@foyer/domain/task/template.schema.ts';

/** An exhibitor as far as its tasks are concerned. */
export type Askable = Traits & {
  readonly exhibitorId: ExhibitorId;
  readonly name: string;
  readonly locale: Locale;
  readonly hasEditors: boolean;
  /** When a reminder last left, or is about to. */
  readonly remindedAt: Date | null;
};

/** What is stored of one exhibitor's task; without a row it is open and untouched. */
export type StoredTask = {
  readonly templateId: string;
  readonly exhibitorId: string;
  readonly status: TaskStatus;
  /** Empty for anybody but the exhibitor until it is handed in. */
  readonly answers: Answers;
  readonly extendedUntil: string | null;
  readonly comment: string;
  readonly doneAt: Date | null;
  readonly doneByName: string;
};

export const untouched = {
  status: 'open',
  answers: {},
  extendedUntil: null,
  comment: '',
  doneAt: null,
  doneByName: '',
} as const satisfies Omit<StoredTask, 'templateId' | 'exhibitorId'>;

/** A template and how one exhibitor stands with it. */
export type OwnTask = Omit<StoredTask, 'exhibitorId' | 'templateId'> & {
  readonly template: Template;
  readonly exhibitor: Askable;
  readonly dueOn: CalendarDate;
  readonly closing: Template['closing'];
};

/** One exhibitor's own date where it has one. */
export function ownTask(
  template: Template,
  exhibitor: Askable,
  stored: StoredTask | undefined,
): OwnTask {
  const own = { ...untouched, ...stored };
  const { closing } = template;
  return { ...own, template, exhibitor, closing, dueOn: own.extendedUntil ?? template.dueOn };
}

/** Every pair of exhibitor and template that is a task; what was done stays one, whoever it is for today. */
export function tasksOfAll(given: {
  readonly templates: readonly Template[];
  readonly exhibitors: readonly Askable[];
  readonly stored: readonly StoredTask[];
}): OwnTask[] {
  const key = (templateId: string, exhibitorId: string) => `${exhibitorId} ${templateId}`;
  const storedOf = new Map(
    given.stored.map((task) => [key(task.templateId, task.exhibitorId), task]),
  );
  return given.exhibitors.flatMap((exhibitor) =>
    given.templates.flatMap((template) => {
      const stored = storedOf.get(key(template.templateId, exhibitor.exhibitorId));
      const isSettled = stored !== undefined && !isOpen(stored.status);
      return isSettled || appliesTo(template.appliesTo, exhibitor)
        ? [ownTask(template, exhibitor, stored)]
        : [];
    }),
  );
}

/** The ids of the files that answers name. */
export function fileIdsOf({ template, answers }: OwnTask): string[] {
  return questionsOf(template).flatMap((question) => {
    const value = answers[question.questionId];
    return isUpload(question) && typeof value === 'string' ? [value] : [];
  });
}

/** As its exhibitor sees it, with the questions of an upload written out. */
export function askedTask(
  task: OwnTask,
  given: { readonly today: CalendarDate; readonly files: readonly TaskFile[] },
): AskedTask {
  const { templateId, title, help, afterwards, type, linkUrl, closing } = task.template;
  const own = fileIdsOf(task);
  return {
    ...{ templateId, title, help, afterwards, type, linkUrl, closing },
    questions: [...questionsOf(task.template)],
    status: task.status,
    answers: task.answers,
    files: given.files.filter(({ mediaId }) => own.includes(mediaId)),
    dueOn: task.dueOn,
    isExtended: task.extendedUntil !== null,
    isOverdue: isOverdue(task, given.today),
    isClosed: isClosed(task, given.today),
    comment: task.comment,
    doneAt: task.doneAt,
    doneByName: task.doneByName,
  };
}
