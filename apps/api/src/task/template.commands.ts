import type { TemplateId } from '@foyer/domain/identifier.ts';
import { nextStep } from '@foyer/domain/task/reminder.rules.ts';
import { refuseTask } from '@foyer/domain/task/task.refusals.ts';
import { countTasks, isOpen } from '@foyer/domain/task/task-status.rules.ts';
import {
  maxTemplates,
  type Template,
  type TemplateInput,
  type TemplateRow,
} from '@foyer/domain/task/template.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import type { OwnTask } from './asked-tasks.ts';
import { readTasks } from './read-tasks.queries.ts';
import {
  deleteTemplate,
  insertTemplate,
  listTemplates,
  lockTemplate,
  lockTemplateCount,
  saveTemplate,
} from './template.queries.ts';

/** What is asked, how far everybody is, and when who is reminded next. */
export async function listTemplateRows(scope: OrganiserScope): Promise<TemplateRow[]> {
  const templates = await listTemplates(scope);
  const { tasks, today } = await readTasks(scope);
  const tasksOf = Map.groupBy(tasks, ({ template }) => template.templateId);
  return templates.map((template) => {
    const own = tasksOf.get(template.templateId) ?? [];
    return { ...template, counts: countTasks(own, today), nextReminder: next(own, today) };
  });
}

function next(tasks: readonly OwnTask[], today: string): TemplateRow['nextReminder'] {
  const days = tasks.flatMap((task) => {
    const { dueOn, status, exhibitor, template } = task;
    const on = isOpen(status) && exhibitor.hasEditors && nextStep({ ...template, dueOn }, today);
    return on ? [on] : [];
  });
  const [on] = days.toSorted();
  return on ? { on, exhibitors: days.filter((day) => day === on).length } : null;
}

export async function addTemplate(
  scope: OrganiserScope,
  template: TemplateInput,
): Promise<Template> {
  if ((await lockTemplateCount(scope)) >= maxTemplates) {
    throw refuseTask('task.too_many_templates', { max: maxTemplates });
  }
  const added = await insertTemplate(scope, template);
  await record(scope, added, { happened: 'template_added', after: kept(added) });
  return added;
}

/** Writes it anew; a change by a colleague that was not seen is told and not overwritten. */
export async function changeTemplate(
  scope: OrganiserScope,
  given: {
    readonly templateId: TemplateId;
    readonly version: number;
    readonly template: TemplateInput;
  },
): Promise<Template> {
  const before = await lockedTemplate(scope, given.templateId);
  if (before.benefitId) throw refuseTask('task.follows_benefit');
  if (before.version !== given.version) throw refuseTask('task.template_changed_meanwhile');
  const after = await saveTemplate(scope, given.templateId, given.template);
  await record(scope, after, {
    happened: 'template_changed',
    before: kept(before),
    after: kept(after),
  });
  return after;
}

/** With every answer to it; the page says how many before. */
export async function removeTemplate(scope: OrganiserScope, templateId: TemplateId): Promise<void> {
  const template = await lockedTemplate(scope, templateId);
  if (template.benefitId) throw refuseTask('task.follows_benefit');
  await deleteTemplate(scope, templateId);
  await record(scope, template, { happened: 'template_removed', before: kept(template) });
}

async function lockedTemplate(scope: OrganiserScope, templateId: TemplateId): Promise<Template> {
  const template = await lockTemplate(scope, templateId);
  if (!template) throw refuseTask('task.template_not_found');
  return template;
}

const kept = ({ dueOn, closing, reminders, appliesTo, type }: Template) => {
  return { dueOn, closing, reminders, appliesTo, type };
};

async function record(
  scope: OrganiserScope,
  { templateId, title }: Template,
  fact: {
    readonly happened: 'template_added' | 'template_changed' | 'template_removed';
    readonly before?: Record<string, unknown>;
    readonly after?: Record<string, unknown>;
  },
): Promise<void> {
  await recordFact(scope, {
    noun: 'task',
    nounId: templateId,
    type: `task.${fact.happened}`,
    audience: 'organiser',
    before: fact.before ?? null,
    after: { title, ...fact.after },
  });
}
