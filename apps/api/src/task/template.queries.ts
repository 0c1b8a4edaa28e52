import type { TemplateId } from '@foyer/domain/identifier.ts';
import type { Benefit } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { Template, TemplateInput } from '@foyer/domain/task/template.schema.ts';
import type { EventScope, OrganiserScope, WritingScope } from '../access/scopes.ts';

const columns = [
  'template_id as templateId',
  'title',
  'help',
  'afterwards',
  'type',
  'link_url as linkUrl',
  'questions',
  'applies_to as appliesTo',
  'due_on as dueOn',
  'reminders',
  'closing',
  'version',
  'benefit_id as benefitId',
] as const;

/** By date. A booth gets all of them too, and the rules say which ones it has. */
export async function listTemplates(scope: EventScope): Promise<Template[]> {
  const rows = await scope.tx
    .selectFrom('task_template')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .orderBy('due_on')
    .orderBy('created_at')
    .orderBy('template_id')
    .execute();
  return rows as unknown as Template[];
}

export async function findTemplate(
  scope: EventScope,
  templateId: TemplateId,
): Promise<Template | null> {
  const row = await scope.tx
    .selectFrom('task_template')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', templateId)
    .executeTakeFirst();
  return (row as unknown as Template | undefined) ?? null;
}

/** Waits for whoever else changes it. */
export async function lockTemplate(
  scope: OrganiserScope,
  templateId: TemplateId,
): Promise<Template | null> {
  const row = await scope.tx
    .selectFrom('task_template')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', templateId)
    .forUpdate()
    .executeTakeFirst();
  return (row as unknown as Template | undefined) ?? null;
}

/** How many there are; a second one that adds waits. */
export async function lockTemplateCount(scope: OrganiserScope): Promise<number> {
  await scope.tx
    .selectFrom('event')
    .select('event_id')
    .where('event_id', '=', scope.eventId)
    .forNoKeyUpdate()
    .execute();
  const { count } = await scope.tx
    .selectFrom('task_template')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('benefit_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

const written = (template: TemplateInput) => ({
  title: JSON.stringify(template.title),
  help: JSON.stringify(template.help),
  afterwards: JSON.stringify(template.afterwards),
  type: template.type,
  link_url: template.linkUrl,
  questions: JSON.stringify(template.questions),
  applies_to: JSON.stringify(template.appliesTo),
  due_on: template.dueOn,
  reminders: template.reminders,
  closing: template.closing,
});

export async function insertTemplate(
  scope: OrganiserScope,
  template: TemplateInput,
): Promise<Template> {
  const row = await scope.tx
    .insertInto('task_template')
    .values({ event_id: scope.eventId, created_at: scope.now, ...written(template) })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as unknown as Template;
}

export async function saveTemplate(
  scope: OrganiserScope,
  templateId: TemplateId,
  template: TemplateInput,
): Promise<Template> {
  const row = await scope.tx
    .updateTable('task_template')
    .set((eb) => ({ ...written(template), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', templateId)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as unknown as Template;
}

/** With every answer to it. */
export async function deleteTemplate(scope: OrganiserScope, templateId: TemplateId): Promise<void> {
  await scope.tx
    .deleteFrom('task_template')
    .where('event_id', '=', scope.eventId)
    .where('template_id', '=', templateId)
    .execute();
}

/** The task of a benefit has the benefit's own id; written again whenever the benefit changes. */
export async function saveBenefitTemplate(
  scope: WritingScope,
  benefitId: Benefit['benefitId'],
  template: TemplateInput,
): Promise<void> {
  await scope.tx
    .insertInto('task_template')
    .values({
      event_id: scope.eventId,
      template_id: benefitId,
      benefit_id: benefitId,
      created_at: scope.now,
      ...written(template),
    })
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'template_id']).doUpdateSet((eb) => ({
        ...written(template),
        version: eb('task_template.version', '+', 1),
      })),
    )
    .execute();
}
