import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { AskedTask, Matrix } from '@foyer/domain/task/task.schema.ts';
import { isOverdue } from '@foyer/domain/task/task-status.rules.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { askedTask, fileIdsOf } from './asked-tasks.ts';
import { listFiles } from './exhibitor-tasks.queries.ts';
import { readTasks } from './read-tasks.queries.ts';
import { listTemplates } from './template.queries.ts';

/** Exhibitors by tasks; who is asked nothing is not among them. */
export async function readMatrix(scope: OrganiserScope): Promise<Matrix> {
  const templates = await listTemplates(scope);
  const { tasks, today } = await readTasks(scope);
  const rows = [...Map.groupBy(tasks, ({ exhibitor }) => exhibitor)].map(([exhibitor, own]) => {
    const { exhibitorId, name, hasEditors, remindedAt } = exhibitor;
    const cells = own.map((task) => ({
      templateId: task.template.templateId,
      status: task.status,
      dueOn: task.dueOn,
      isExtended: task.extendedUntil !== null,
      isOverdue: isOverdue(task, today),
      doneAt: task.doneAt,
    }));
    return { exhibitorId, name, hasEditors, remindedAt, cells };
  });
  return {
    templates: templates.map(({ templateId, title, dueOn }) => ({ templateId, title, dueOn })),
    rows,
  };
}

/** Everything that is asked of one exhibitor, for its panel. */
export async function readTasksOfExhibitor(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<AskedTask[]> {
  const { tasks, today } = await readTasks(scope, exhibitorId);
  const files = await listFiles(scope, { exhibitorId, mediaIds: tasks.flatMap(fileIdsOf) });
  return tasks.map((task) => askedTask(task, { today, files }));
}
