import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { RefusalParams, Verdict } from '@foyer/domain/refusal.ts';
import { refuseTask, type TaskRefusalCode } from '@foyer/domain/task/task.refusals.ts';
import type { Template } from '@foyer/domain/task/template.schema.ts';
import type { WritingScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';

export function insist(verdict: Verdict<TaskRefusalCode>, params?: RefusalParams): void {
  if (!verdict.allowed) throw refuseTask(verdict.code, { ...verdict.params, ...params });
}

export type TaskHappening =
  | 'finished'
  | 'taken_back'
  | 'reopened'
  | 'extended'
  | 'waived'
  | 'resumed'
  | 'reminded';

/** What happened to one exhibitor's task; both sides read it. */
export async function recordTask(
  scope: WritingScope,
  given: {
    readonly happened: TaskHappening;
    readonly template: Pick<Template, 'templateId' | 'title'>;
    readonly exhibitorId: ExhibitorId;
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  const { template, happened, exhibitorId, before, after } = given;
  await recordFact(scope, {
    noun: 'task',
    nounId: template.templateId,
    type: `task.${happened}`,
    exhibitorId,
    before: before ?? null,
    after: { title: template.title, ...after },
  });
}
