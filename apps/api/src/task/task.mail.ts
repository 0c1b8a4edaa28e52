import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { MailId } from '@foyer/domain/identifier.ts';
import { isOverdue } from '@foyer/domain/task/task-status.rules.ts';
import { taskReminderMail } from '@foyer/mail/task-reminder.mail.ts';
import { taskReopenedMail } from '@foyer/mail/task-reopened.mail.ts';
import type { EventScope, OrganiserScope, WritingScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import type { MailToQueue } from '../outbox/mail.queries.ts';
import { queueMail, queueMailFor } from '../outbox/queue-mail.ts';
import type { Askable, OwnTask } from './asked-tasks.ts';
import { listTaskReaders, type ReminderReader } from './reminder.queries.ts';

/** The open tasks of one exhibitor that it is reminded of, and who reads it. */
export type Reminder = {
  readonly exhibitor: Askable;
  readonly tasks: readonly OwnTask[];
  readonly readers: readonly ReminderReader[];
};

/** One letter a person, ready for the outbox or for looking at. */
export function reminderLetters(
  scope: EventScope,
  given: { readonly event: Event; readonly today: CalendarDate; readonly reminder: Reminder },
): MailToQueue[] {
  const { event, today, reminder } = given;
  const { exhibitor } = reminder;
  const tasks = reminder.tasks
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .map((task) => ({
      title: task.template.title,
      afterwards: task.template.afterwards,
      dueOn: task.dueOn,
      isOverdue: isOverdue(task, today),
      closing: task.closing,
    }));
  return reminder.readers.map((reader) => {
    const locale = reader.locale ?? exhibitor.locale;
    const letter = taskReminderMail({
      ...{ locale, tasks, toName: reader.name, exhibitorName: exhibitor.name },
      ...{ eventName: event.name, organiserName: event.organiserName },
      link: linkOf(scope, event, exhibitor),
    });
    return {
      ...letter,
      ...{ to: reader.email, toName: reader.name, locale, template: 'task-reminder' },
      exhibitorId: exhibitor.exhibitorId,
    };
  });
}

/** Leaves the letters in the outbox until their moment; answers their ids. */
export async function queueReminder(
  scope: WritingScope,
  letters: readonly MailToQueue[],
  sendAt: Date,
): Promise<MailId[]> {
  const ids: MailId[] = [];
  for (const letter of letters) ids.push(await queueMailFor(scope, { ...letter, sendAt }));
  return ids;
}

/** Tells everybody who may finish it that something is missing, in the organiser's words. */
export async function notifyReopened(
  scope: OrganiserScope,
  given: { readonly task: OwnTask; readonly comment: string },
): Promise<void> {
  const { exhibitor, template, dueOn } = given.task;
  const event = await getEvent(scope);
  for (const reader of await listTaskReaders(scope, [exhibitor.exhibitorId])) {
    const locale = reader.locale ?? exhibitor.locale;
    const letter = taskReopenedMail({
      ...{ locale, dueOn, toName: reader.name, exhibitorName: exhibitor.name },
      ...{ eventName: event.name, organiserName: event.organiserName },
      ...{ title: template.title, comment: given.comment, writerName: scope.actorName },
      link: linkOf(scope, event, exhibitor),
    });
    await queueMail(scope, {
      ...letter,
      ...{ to: reader.email, toName: reader.name, locale, template: 'task-reopened' },
      exhibitorId: exhibitor.exhibitorId,
    });
  }
}

const linkOf = (scope: EventScope, { slug }: Event, { exhibitorId }: Askable) =>
  `${scope.services.config.publicUrl}/exhibitor/${slug}/${exhibitorId}/home`;
