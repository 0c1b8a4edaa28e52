import { type CalendarDate, calendarDateAt } from '@foyer/domain/calendar-date.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { EventScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { type Askable, type OwnTask, tasksOfAll } from './asked-tasks.ts';
import { listAskable, listStoredTasks } from './exhibitor-tasks.queries.ts';
import { listTemplates } from './template.queries.ts';

/** Every task of the event, or of one exhibitor, with the day it is there. Three statements, whatever the size. */
export async function readTasks(
  scope: EventScope,
  exhibitorId: ExhibitorId | null = null,
): Promise<{ event: Event; today: CalendarDate; exhibitors: Askable[]; tasks: OwnTask[] }> {
  const event = await getEvent(scope);
  const today = calendarDateAt(scope.now, event.timeZone);
  const templates = await listTemplates(scope);
  const exhibitors = await listAskable(scope, exhibitorId);
  const stored = templates.length > 0 ? await listStoredTasks(scope, exhibitorId) : [];
  return { event, today, exhibitors, tasks: tasksOfAll({ templates, exhibitors, stored }) };
}
