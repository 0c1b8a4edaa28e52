import { type CalendarDate, calendarDateAt } from '@foyer/domain/calendar-date.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId, TemplateId } from '@foyer/domain/identifier.ts';
import {
  type AnswerValue,
  isAnswerTo,
  isEmptyAnswer,
  isSameAnswer,
} from '@foyer/domain/question/answer.rules.ts';
import { isUpload, type Question } from '@foyer/domain/question/question.schema.ts';
import { materialSchema } from '@foyer/domain/sponsorship/claim.schema.ts';
import { appliesTo } from '@foyer/domain/task/applies-to.rules.ts';
import { questionsOf } from '@foyer/domain/task/asked-questions.rules.ts';
import { refuseTask } from '@foyer/domain/task/task.refusals.ts';
import { canAnswer, canFinish, canTakeBack, isOpen } from '@foyer/domain/task/task-status.rules.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { handIn, takeBack } from '../sponsorship/claim.commands.ts';
import { fileIdsOf, type OwnTask, ownTask } from './asked-tasks.ts';
import { findLongSide, listAskable, listFiles } from './exhibitor-tasks.queries.ts';
import { stopWaitingReminder } from './reminder-stop.commands.ts';
import { lockTask, saveAnswer, saveTask } from './task-changes.queries.ts';
import { insist, recordTask } from './task-record.ts';
import { findTemplate } from './template.queries.ts';

export type LockedTask = OwnTask & { readonly today: CalendarDate };

/** One exhibitor's task, held until the transaction ends. What is not asked of it is not found. */
export async function lockedTask(
  scope: BoothScope | OrganiserScope,
  key: { readonly templateId: TemplateId; readonly exhibitorId: ExhibitorId },
): Promise<LockedTask> {
  const template = await findTemplate(scope, key.templateId);
  if (!template) throw refuseTask('task.template_not_found');
  const [exhibitor] = await listAskable(scope, key.exhibitorId);
  if (!exhibitor) throw refuseTask('task.not_found');
  const stored = await lockTask(scope, key);
  if (isOpen(stored.status) && !appliesTo(template.appliesTo, exhibitor)) {
    throw refuseTask(
      isTakingPart(exhibitor.participation) ? 'task.not_found' : 'task.exhibitor_left',
    );
  }
  const event = await getEvent(scope);
  const task = ownTask(template, exhibitor, stored);
  return { ...task, today: calendarDateAt(scope.now, event.timeZone) };
}

export type AnswerGiven = {
  readonly templateId: TemplateId;
  readonly questionId: string;
  /** What the field held when the person began; another answer in between is told. */
  readonly was: AnswerValue | null;
  readonly value: AnswerValue | null;
};

/** Keeps one answer while the form is being filled; handing in is a step of its own. */
export async function giveAnswer(scope: BoothScope, given: AnswerGiven): Promise<void> {
  const task = await lockedTask(scope, { ...scope, templateId: given.templateId });
  insist(canAnswer(task, task.today), { name: task.doneByName });
  const question = questionsOf(task.template).find((one) => one.questionId === given.questionId);
  if (!question) throw refuseTask('task.template_changed_meanwhile');
  const value = isEmptyAnswer(given.value) ? null : given.value;
  // More words than were asked for are kept while somebody shortens them, and not handed in.
  const { maxWords: _limit, ...asked } = question;
  if (value !== null && !isAnswerTo(asked, value)) throw refuseTask('task.answer_invalid');
  if (typeof value === 'string' && isUpload(question)) await insistFits(scope, question, value);
  const stored = task.answers[given.questionId] ?? null;
  if (isSameAnswer(stored, value)) return;
  const was = isEmptyAnswer(given.was) ? null : given.was;
  if (!isSameAnswer(stored, was)) throw refuseTask('task.answer_changed_meanwhile');
  await saveAnswer(scope, given.templateId, { questionId: given.questionId, value });
}

/** Hands it in. A colleague who was faster is named, and nothing is done twice. */
export async function finishTask(scope: BoothScope, templateId: TemplateId): Promise<void> {
  const task = await lockedTask(scope, { ...scope, templateId });
  const questions = questionsOf(task.template);
  const { today, answers } = task;
  insist(canFinish(task, { today, questions, answers }), { name: task.doneByName });
  await insistOwnFiles(scope, fileIdsOf(task));
  if (task.template.benefitId) await handInForBenefit(scope, task);
  await saveTask(scope, { ...scope, templateId }, { status: 'done', comment: '' });
  await recordTask(scope, { happened: 'finished', ...of(task) });
  await stopWaitingReminder(scope, scope.exhibitorId);
}

/** To change what was handed in, as long as it could still have been handed in. */
export async function takeTaskBack(scope: BoothScope, templateId: TemplateId): Promise<void> {
  const task = await lockedTask(scope, { ...scope, templateId });
  insist(canTakeBack(task, task.today));
  if (task.template.benefitId) await takeBack(scope, task.template.benefitId);
  await saveTask(scope, { ...scope, templateId }, { status: 'reopened' });
  await recordTask(scope, { happened: 'taken_back', ...of(task) });
}

/** The file is there, and a picture where one is asked for, as large as it has to be. */
async function insistFits(scope: BoothScope, question: Question, mediaId: string): Promise<void> {
  await insistOwnFiles(scope, [mediaId]);
  if (question.type !== 'image') return;
  const pixels = await findLongSide(scope, mediaId);
  if (pixels === null || pixels < (question.minPixels ?? 0))
    throw refuseTask('task.answer_invalid');
}

/** What a benefit asks for lies in the answers of its task; the promise is checked where it is kept. */
async function handInForBenefit(scope: BoothScope, task: LockedTask): Promise<void> {
  const { template, answers, today, dueOn } = task;
  if (!template.benefitId) return;
  const material = materialSchema.safeParse(
    template.type === 'upload'
      ? { kind: 'logo', mediaId: answers['file'] }
      : template.type === 'form'
        ? { kind: 'text', text: answers['text'] }
        : { kind: 'confirmation' },
  );
  if (!material.success) throw refuseTask('task.answer_invalid');
  await handIn(scope, { benefitId: template.benefitId, material: material.data, today, dueOn });
}

async function insistOwnFiles(scope: BoothScope, mediaIds: readonly string[]): Promise<void> {
  const found = await listFiles(scope, { exhibitorId: scope.exhibitorId, mediaIds });
  if (found.length < new Set(mediaIds).size) throw refuseTask('task.file_not_found');
}

const of = ({ template, exhibitor }: OwnTask) => ({
  template,
  exhibitorId: exhibitor.exhibitorId,
});
