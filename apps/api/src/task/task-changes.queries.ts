import type { ExhibitorId, TemplateId } from '@foyer/domain/identifier.ts';
import type { AnswerValue } from '@foyer/domain/question/answer.rules.ts';
import type { TaskStatus } from '@foyer/domain/task/task-status.rules.ts';
import { sql } from 'kysely';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import type { StoredTask } from './asked-tasks.ts';

type Scope = OrganiserScope | BoothScope;
export type TaskKey = { readonly templateId: TemplateId; readonly exhibitorId: ExhibitorId };

/** Makes the row where there is none and waits for whoever else changes it. */
export async function lockTask(scope: Scope, key: TaskKey): Promise<StoredTask> {
  await scope.tx
    .insertInto('task')
    .values({
      event_id: scope.eventId,
      template_id: key.templateId,
      exhibitor_id: key.exhibitorId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await scope.tx
    .selectFrom('task')
    .select([
      'template_id as templateId',
      'exhibitor_id as exhibitorId',
      'status',
      'answers',
      'extended_until as extendedUntil',
      'comment',
      'done_at as doneAt',
      'done_by_name as doneByName',
    ])
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', key.templateId)
    .where('exhibitor_id', '=', key.exhibitorId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row as StoredTask;
}

export type TaskChange = {
  readonly status?: TaskStatus;
  readonly comment?: string;
  readonly extendedUntil?: string | null;
};

/** Who finishes it and when are kept with `done`, and go with it. */
export async function saveTask(scope: Scope, key: TaskKey, change: TaskChange): Promise<void> {
  const { status, comment, extendedUntil } = change;
  const isDone = status === 'done';
  await scope.tx
    .updateTable('task')
    .set({
      ...(status !== undefined && {
        status,
        done_at: isDone ? scope.now : null,
        done_by_name: isDone ? scope.actorName : '',
      }),
      ...(comment !== undefined && { comment }),
      ...(extendedUntil !== undefined && { extended_until: extendedUntil }),
    })
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', key.templateId)
    .where('exhibitor_id', '=', key.exhibitorId)
    .execute();
}

/** One answer; the others stay, so that two people who fill one form both win. */
export async function saveAnswer(
  scope: BoothScope,
  templateId: TemplateId,
  given: { readonly questionId: string; readonly value: AnswerValue | null },
): Promise<void> {
  const { questionId, value } = given;
  const answers =
    value === null
      ? sql<string>`answers - ${questionId}::text`
      : sql<string>`answers || jsonb_build_object(${questionId}::text, ${JSON.stringify(value)}::jsonb)`;
  await scope.tx
    .updateTable('task')
    .set({ answers })
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', templateId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .execute();
}
