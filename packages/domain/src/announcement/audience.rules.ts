import { isTakingPart } from '../exhibitor/participation.rules.ts';
import type { Traits } from '../task/applies-to.rules.ts';
import { isOpen, type TaskStatus } from '../task/task-status.rules.ts';
import type { Audience } from './announcement.schema.ts';

/** An exhibitor as far as an audience asks. */
export type Addressee = Traits & {
  /** Of its sponsorships. */
  readonly levelIds: readonly string[];
  readonly tasks: readonly {
    readonly templateId: string;
    readonly status: TaskStatus;
    readonly isOverdue: boolean;
  }[];
};

export function isInAudience(audience: Audience, addressee: Addressee): boolean {
  const { participations, categoryIds, stand, standCategories } = audience;
  const { participation, stands } = addressee;
  return (
    (participations.length === 0
      ? isTakingPart(participation)
      : participations.includes(participation)) &&
    (categoryIds.length === 0 || categoryIds.some((id) => addressee.categoryIds.includes(id))) &&
    (stand === 'any' || stands.length > 0 === (stand === 'with')) &&
    (standCategories.length === 0 ||
      stands.some(({ category }) => standCategories.includes(category))) &&
    (audience.levelIds.length === 0 ||
      audience.levelIds.some((id) => addressee.levelIds.includes(id))) &&
    hasTasks(audience, addressee)
  );
}

function hasTasks({ tasks: wanted, templateId }: Audience, { tasks }: Addressee): boolean {
  const asked = tasks.filter((task) => templateId === null || task.templateId === templateId);
  switch (wanted) {
    case 'any':
      return templateId === null || asked.length > 0;
    case 'open':
      return asked.some(({ status }) => isOpen(status));
    case 'overdue':
      return asked.some(({ isOverdue }) => isOverdue);
    case 'done':
      return asked.length > 0 && asked.every(({ status }) => !isOpen(status));
  }
}
