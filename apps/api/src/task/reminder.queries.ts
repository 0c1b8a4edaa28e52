import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { EventSystemScope, OrganiserScope, SystemScope } from '../access/scopes.ts';

/** Events at which somebody is asked something. */
export async function listEventsThatAsk(scope: SystemScope): Promise<EventId[]> {
  const rows = await scope.tx
    .selectFrom('task_template')
    .innerJoin('event', 'event.event_id', 'task_template.event_id')
    .select('event.event_id')
    .distinct()
    .where('event.status', '<>', 'archived')
    .orderBy('event.event_id')
    .execute();
  return rows.map((row) => row.event_id as EventId);
}

export type Step = {
  readonly templateId: string;
  readonly exhibitorId: string;
  readonly stepOn: string;
  readonly leavesAt: Date;
};

/**
 * Takes those steps that nobody has taken. A second worker waits at the first row they share until
 * the first has committed, and then takes none of them; both go through them in one order.
 */
export async function takeSteps(scope: EventSystemScope, steps: readonly Step[]): Promise<Step[]> {
  const inOrder = steps.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const taken = new Set<string>();
  for (let at = 0; at < inOrder.length; at += ROWS_A_STATEMENT) {
    const rows = await scope.tx
      .insertInto('task_reminder')
      .values(inOrder.slice(at, at + ROWS_A_STATEMENT).map((step) => rowOf(scope, step)))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['template_id', 'exhibitor_id', 'step_on'])
      .execute();
    for (const row of rows) taken.add(`${row.exhibitor_id} ${row.template_id} ${row.step_on}`);
  }
  return inOrder.filter((step) => taken.has(keyOf(step)));
}

const ROWS_A_STATEMENT = 1000;

const rowOf = (scope: EventSystemScope, step: Step) => ({
  event_id: scope.eventId,
  template_id: step.templateId,
  exhibitor_id: step.exhibitorId,
  step_on: step.stepOn,
  leaves_at: step.leavesAt,
});

const keyOf = ({ exhibitorId, templateId, stepOn }: Step) =>
  `${exhibitorId} ${templateId} ${stepOn}`;

/** Those whose letter has not left. */
export async function forgetWaitingSteps(
  scope: EventSystemScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  await scope.tx
    .deleteFrom('task_reminder')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('leaves_at', '>', scope.now)
    .execute();
}

export type ReminderReader = {
  readonly exhibitorId: ExhibitorId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale | null;
};

/** Everybody of these booths who may finish tasks, admins first. */
export async function listTaskReaders(
  scope: OrganiserScope | EventSystemScope,
  exhibitorIds: readonly ExhibitorId[],
): Promise<ReminderReader[]> {
  if (exhibitorIds.length === 0) return [];
  const rows = await scope.tx
    .selectFrom('exhibitor_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['m.exhibitor_id as exhibitorId', 'u.email', 'u.name', 'u.locale'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.exhibitor_id', 'in', [...exhibitorIds])
    .where('m.role', 'in', ['admin', 'editor'])
    .orderBy('m.role')
    .orderBy('m.created_at')
    .execute();
  return rows as ReminderReader[];
}
