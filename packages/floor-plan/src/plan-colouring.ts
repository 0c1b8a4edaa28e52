import type { PlanColouring } from '@foyer/domain/stand/plan-colouring.ts';
import { groupsOf, type Membership, type Named, stepsOfGroups } from './plan-group.ts';
import { classOfSize, type SizeClass, sizeClasses } from './size-classes.ts';

type ColouredStand = {
  readonly standId: string;
  /** The kind of stand, as the organiser calls it. */
  readonly category: string;
  readonly pavilion: string;
  readonly areaSquareMetres: number;
  readonly occupancy: { readonly exhibitorId: string } | null;
};

export type ColouringInput = {
  readonly by: PlanColouring;
  /** Of all halls, so that a colour means the same in each. */
  readonly stands: readonly ColouredStand[];
  readonly categories: readonly Named[];
  /** By exhibitor, the one that counts most first. */
  readonly categoriesOf: ReadonlyMap<string, readonly string[]>;
  readonly sizeName: (size: SizeClass) => string;
};

/** The groups a plan is coloured by; null while its stands show their state. */
export function groupingOf(input: ColouringInput): Membership | null {
  const { by, stands } = input;
  if (by === 'state') return null;
  if (by === 'category') {
    const { categories, categoriesOf } = input;
    const ofStand = mapOf(stands, ({ occupancy }) =>
      categoriesOf.get(occupancy?.exhibitorId ?? ''),
    );
    return { groups: groupsOf(categories), idsOf: ofStand };
  }
  if (by === 'kind') return byName(stands, ({ category }) => category);
  if (by === 'pavilion') return byName(stands, ({ pavilion }) => pavilion);
  const classes = sizeClasses(stands.map(({ areaSquareMetres }) => areaSquareMetres));
  const named = classes.map((size, i) => ({ groupId: String(i), label: input.sizeName(size) }));
  return {
    groups: stepsOfGroups(named),
    idsOf: mapOf(stands, (stand) => [String(classOfSize(classes, stand.areaSquareMetres))]),
  };
}

/** By what the organiser has written at the stands; an empty name is none. */
function byName(
  stands: readonly ColouredStand[],
  nameOf: (stand: ColouredStand) => string,
): Membership {
  const names = [...new Set(stands.map(nameOf))].filter(Boolean).sort();
  return {
    groups: groupsOf(names.map((name) => ({ groupId: name, label: name }))),
    idsOf: mapOf(stands, (stand) => [nameOf(stand)].filter(Boolean)),
  };
}

function mapOf(
  stands: readonly ColouredStand[],
  of: (stand: ColouredStand) => readonly string[] | undefined,
) {
  const ids = new Map(stands.map((stand) => [stand.standId, of(stand) ?? []]));
  return (standId: string) => ids.get(standId) ?? [];
}

type SizeWords = {
  all(): string;
  upTo(upTo: number): string;
  between(over: number, upTo: number): string;
  over(over: number): string;
};

export function sizeName({ over, upTo }: SizeClass, words: SizeWords): string {
  if (over === null) return upTo === null ? words.all() : words.upTo(upTo);
  return upTo === null ? words.over(over) : words.between(over, upTo);
}
