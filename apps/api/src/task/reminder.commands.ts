import { leavesAt, stepOn } from '@foyer/domain/task/reminder.rules.ts';
import { refuseTask } from '@foyer/domain/task/task.refusals.ts';
import type { Reminded, ReminderInput, ReminderPreview } from '@foyer/domain/task/task.schema.ts';
import { isClosed, isOpen, isStillAsked } from '@foyer/domain/task/task-status.rules.ts';
import type { Services } from '../access/context.ts';
import {
  type EventScope,
  type EventSystemScope,
  type OrganiserScope,
  type WritingScope,
  withSystemScope,
} from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { inOwnWords } from '../outbox/queue-mail.ts';
import type { OwnTask } from './asked-tasks.ts';
import { readTasks } from './read-tasks.queries.ts';
import { listEventsThatAsk, listTaskReaders, type Step, takeSteps } from './reminder.queries.ts';
import { queueReminder, type Reminder, reminderLetters } from './task.mail.ts';

/** Time to think better of it: the button that takes it back is shown for ten seconds of these. */
const SECOND_THOUGHTS_MS = 60_000;
const SAMPLES = 10;

type Read = Awaited<ReturnType<typeof readTasks>>;

/** What can still be done is worth a reminder. */
export function remindable({ event, today, tasks }: Read): OwnTask[] {
  return tasks.filter(
    (task) =>
      isOpen(task.status) &&
      !isClosed(task, today) &&
      isStillAsked(task, { today, endsOn: event.endsOn }),
  );
}

/** What a reminder by hand would be, before it is one. */
export async function previewReminder(
  scope: OrganiserScope,
  input: ReminderInput,
): Promise<ReminderPreview> {
  const { reach, letters } = await drafted(scope, input);
  const samples: ReminderPreview['samples'] = [];
  for (const { exhibitorName, letter } of letters.slice(0, SAMPLES)) {
    const { to: toAddress, toName, subject, text, html } = await inOwnWords(scope, letter);
    samples.push({ exhibitorName, toName, toAddress, subject, text, html });
  }
  return { ...reach, samples };
}

/** Writes the letters; they leave in a minute, and can be stopped until then. */
export async function remind(scope: OrganiserScope, input: ReminderInput): Promise<Reminded> {
  const { reach, reminders, letters } = await drafted(scope, input);
  if (letters.length === 0) throw refuseTask('task.nobody_to_remind');
  const sendAt = new Date(scope.now.getTime() + SECOND_THOUGHTS_MS);
  const mailIds = await queueReminder(
    scope,
    letters.map(({ letter }) => letter),
    sendAt,
  );
  for (const reminder of reminders) await recordReminded(scope, reminder);
  return { ...reach, mailIds, leavesAt: sendAt };
}

async function drafted(scope: OrganiserScope, { exhibitorIds, templateId }: ReminderInput) {
  const read = await readTasks(scope);
  const wanted = new Set<string>(exhibitorIds);
  const chosen = read.exhibitors.filter(({ exhibitorId }) => wanted.has(exhibitorId));
  const open = remindable(read).filter(
    ({ template }) => templateId === null || template.templateId === templateId,
  );
  const tasksOf = Map.groupBy(open, ({ exhibitor }) => exhibitor.exhibitorId);
  const withTasks = chosen.filter(({ exhibitorId }) => tasksOf.has(exhibitorId));
  const reminders = await withReaders(
    scope,
    withTasks
      .filter(({ hasEditors }) => hasEditors)
      .map((exhibitor) => ({ exhibitor, tasks: tasksOf.get(exhibitor.exhibitorId) ?? [] })),
  );
  const letters = reminders.flatMap((reminder) =>
    reminderLetters(scope, { ...read, reminder }).map((letter) => {
      return { exhibitorName: reminder.exhibitor.name, letter };
    }),
  );
  const reach = {
    exhibitors: reminders.length,
    letters: letters.length,
    nothingOpen: chosen.filter((one) => !withTasks.includes(one)).map(({ name }) => name),
    nobodyThere: withTasks.filter(({ hasEditors }) => !hasEditors).map(({ name }) => name),
  };
  return { reach, reminders, letters };
}

async function withReaders(
  scope: OrganiserScope | EventSystemScope,
  reminders: readonly Omit<Reminder, 'readers'>[],
): Promise<Reminder[]> {
  const ids = reminders.map(({ exhibitor }) => exhibitor.exhibitorId);
  const readersOf = Map.groupBy(await listTaskReaders(scope, ids), (reader) => reader.exhibitorId);
  return reminders.map((reminder) => {
    return { ...reminder, readers: readersOf.get(reminder.exhibitor.exhibitorId) ?? [] };
  });
}

/**
 * The ladder: writes the letters of the day for every event. It may run at any time, as often as it
 * likes and in several processes at once; a step that was taken is not taken again.
 */
export async function remindByLadder(services: Services, signal: AbortSignal): Promise<void> {
  const ctx = { services, now: services.clock(), locale: 'de' } as const;
  const eventIds = await withSystemScope(ctx, null, listEventsThatAsk);
  const failures: unknown[] = [];
  for (const eventId of eventIds) {
    if (signal.aborted) break;
    // One event that cannot be read must not keep the others from their letters.
    await withSystemScope(ctx, eventId, (scope) => remindOfEvent(scope as EventSystemScope)).catch(
      (error: unknown) => failures.push(error),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some reminders are not written.');
}

async function remindOfEvent(scope: EventSystemScope): Promise<void> {
  const read = await readTasks(scope);
  const turn = remindable(read).flatMap((task) => {
    const on = task.exhibitor.hasEditors && stepOn(ladderOf(task), read.today);
    return on ? [{ task, step: stepOf(task, { on, read, scope }) }] : [];
  });
  const taken = new Set(
    (
      await takeSteps(
        scope,
        turn.map(({ step }) => step),
      )
    ).map(keyOf),
  );
  const due = turn.filter(({ step }) => taken.has(keyOf(step)));
  const byExhibitor = Map.groupBy(due, ({ task }) => task.exhibitor);
  const reminders = await withReaders(
    scope,
    [...byExhibitor].map(([exhibitor, turns]) => {
      return { exhibitor, tasks: turns.map(({ task }) => task) };
    }),
  );
  for (const reminder of reminders) {
    const leaves = (byExhibitor.get(reminder.exhibitor) ?? []).map(({ step }) => +step.leavesAt);
    const letters = reminderLetters(scope, { ...read, reminder });
    await queueReminder(scope, letters, new Date(Math.max(...leaves)));
    await recordReminded(scope, reminder);
  }
}

const ladderOf = ({ dueOn, template }: OwnTask) => ({ dueOn, reminders: template.reminders });
const keyOf = ({ exhibitorId, templateId }: Step) => `${exhibitorId} ${templateId}`;

function stepOf(
  { exhibitor, template }: OwnTask,
  { on, read, scope }: { readonly on: string; readonly read: Read; readonly scope: EventScope },
): Step {
  return {
    templateId: template.templateId,
    exhibitorId: exhibitor.exhibitorId,
    stepOn: on,
    leavesAt: leavesAt(on, read.event.timeZone, scope.now),
  };
}

async function recordReminded(scope: WritingScope, { exhibitor, tasks }: Reminder): Promise<void> {
  const [first] = tasks;
  if (!first) return;
  await recordFact(scope, {
    noun: 'task',
    nounId: first.template.templateId,
    type: 'task.reminded',
    exhibitorId: exhibitor.exhibitorId,
    after: { title: first.template.title, count: tasks.length },
  });
}
