import { isTakingPart, type Participation } from '../exhibitor/participation.rules.ts';
import type { AppliesTo } from './template.schema.ts';

/** What of an exhibitor decides which tasks it has. */
export type Traits = {
  readonly exhibitorId: string;
  readonly participation: Participation;
  /** Assigned, not held. */
  readonly stands: readonly {
    readonly areaSquareMetres: number;
    readonly openSides: number;
    readonly category: string;
  }[];
  /** Of the latest listing that was submitted. */
  readonly categoryIds: readonly string[];
  /** Benefits of its sponsorship for which it still has to hand something in. */
  readonly benefitIds: readonly string[];
};

/** Whether the exhibitor is asked this. Who no longer takes part is asked nothing. */
export function appliesTo(rule: AppliesTo, traits: Traits): boolean {
  return isTakingPart(traits.participation) && fits(rule, traits);
}

function fits(rule: AppliesTo, { exhibitorId, stands, categoryIds, benefitIds }: Traits): boolean {
  switch (rule.who) {
    case 'all':
      return true;
    case 'stand':
      return stands.some(
        (stand) =>
          stand.areaSquareMetres >= rule.minAreaSquareMetres &&
          (rule.openSides.length === 0 || rule.openSides.includes(stand.openSides)) &&
          (rule.categories.length === 0 || rule.categories.includes(stand.category)),
      );
    case 'category':
      return rule.categoryIds.some((id) => categoryIds.includes(id));
    case 'benefit':
      return benefitIds.includes(rule.benefitId);
    case 'chosen':
      return rule.exhibitorIds.some((id) => id === exhibitorId);
  }
}
