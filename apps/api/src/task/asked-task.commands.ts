import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { ExhibitorId, TemplateId } from '@foyer/domain/identifier.ts';
import { refuseTask } from '@foyer/domain/task/task.refusals.ts';
import type { TaskDetail } from '@foyer/domain/task/task.schema.ts';
import { canExtend, canMoveTask, canReopen } from '@foyer/domain/task/task-status.rules.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { declineOfBenefit } from '../sponsorship/claim.commands.ts';
import { askedTask, fileIdsOf } from './asked-tasks.ts';
import { listFiles } from './exhibitor-tasks.queries.ts';
import { type LockedTask, lockedTask } from './own-task.commands.ts';
import { readTasks } from './read-tasks.queries.ts';
import { stopWaitingReminder } from './reminder-stop.commands.ts';
import { notifyReopened } from './task.mail.ts';
import { saveTask, type TaskKey } from './task-changes.queries.ts';
import { insist, recordTask } from './task-record.ts';

/** One exhibitor's task with what it handed in. */
export async function readTask(
  scope: OrganiserScope,
  { templateId, exhibitorId }: TaskKey,
): Promise<TaskDetail> {
  const { tasks, today } = await readTasks(scope, exhibitorId);
  const task = tasks.find(({ template }) => template.templateId === templateId);
  if (!task) throw refuseTask('task.not_found');
  const files = await listFiles(scope, { exhibitorId, mediaIds: fileIdsOf(task) });
  return { ...askedTask(task, { today, files }), exhibitorName: task.exhibitor.name };
}

type OneTask = { readonly templateId: TemplateId; readonly exhibitorId: ExhibitorId };

/** A later date for this exhibitor alone, with a reason that it reads. */
export async function extendTask(
  scope: OrganiserScope,
  given: OneTask & { readonly until: CalendarDate; readonly comment: string },
): Promise<void> {
  const { until, comment } = given;
  const task = await lockedTask(scope, given);
  insist(canExtend(task, { today: task.today, until }));
  await saveTask(scope, given, { extendedUntil: until, comment });
  await recordTask(scope, {
    happened: 'extended',
    ...of(task),
    before: { dueOn: task.dueOn },
    after: { dueOn: until, reason: comment },
  });
  await stopWaitingReminder(scope, given.exhibitorId);
}

/** Asks once more for what was handed in, and says why. */
export async function reopenTask(
  scope: OrganiserScope,
  given: OneTask & { readonly until: CalendarDate | null; readonly comment: string },
): Promise<void> {
  const task = await lockedTask(scope, given);
  const { benefitId } = task.template;
  // What was handed in for a benefit is given back there; its task follows.
  if (benefitId) await declineOfBenefit(scope, { ...given, benefitId });
  else await reopen(scope, given);
}

/** The part that follows from giving back what was handed in for a benefit, too. */
export async function reopen(
  scope: OrganiserScope,
  given: OneTask & { readonly until: CalendarDate | null; readonly comment: string },
): Promise<void> {
  const { until, comment } = given;
  const task = await lockedTask(scope, given);
  insist(canReopen(task, { today: task.today, until }));
  const extended = until === null ? {} : { extendedUntil: until };
  await saveTask(scope, given, { status: 'reopened', comment, ...extended });
  await recordTask(scope, {
    happened: 'reopened',
    ...of(task),
    before: { status: task.status },
    after: { status: 'reopened', reason: comment, ...(until && { dueOn: until }) },
  });
  const dueOn = until ?? task.dueOn;
  await notifyReopened(scope, { task: { ...task, dueOn }, comment });
}

/** This exhibitor need not do it. */
export async function waiveTask(
  scope: OrganiserScope,
  given: OneTask & { readonly comment: string },
): Promise<void> {
  const { comment } = given;
  const task = await lockedTask(scope, given);
  insist(canMoveTask(task.status, 'waived'));
  await saveTask(scope, given, { status: 'waived', comment });
  await recordTask(scope, {
    happened: 'waived',
    ...of(task),
    before: { status: task.status },
    after: { status: 'waived', reason: comment },
  });
  await stopWaitingReminder(scope, given.exhibitorId);
}

/** It has to do it after all. */
export async function resumeTask(scope: OrganiserScope, given: OneTask): Promise<void> {
  const task = await lockedTask(scope, given);
  insist(canMoveTask(task.status, 'open'));
  await saveTask(scope, given, { status: 'open', comment: '' });
  await recordTask(scope, {
    happened: 'resumed',
    ...of(task),
    before: { status: task.status },
    after: { status: 'open' },
  });
}

const of = ({ template, exhibitor }: LockedTask) => ({
  template,
  exhibitorId: exhibitor.exhibitorId,
});
