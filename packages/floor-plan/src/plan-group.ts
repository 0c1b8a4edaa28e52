import { groupTones, type PlanStand, type PlanTone, stepTones } from './plan.ts';

/** What stands can have in common besides their state, and how it looks. */
export type PlanGroup = {
  readonly groupId: string;
  readonly label: string;
  readonly tone: PlanTone;
  /** One letter, or two: tells the group where colours do not. */
  readonly mark: string;
};

export type Named = { readonly groupId: string; readonly label: string };

/** Groups side by side, in their order: A, B, C … After eight the hues begin anew, the letters do not. */
export function groupsOf(named: readonly Named[]): PlanGroup[] {
  return named.map((group, i) => ({
    ...group,
    tone: groupTones[i % groupTones.length] ?? 'group1',
    mark: letters(i),
  }));
}

const sizeMarks: Readonly<Record<number, readonly string[]>> = {
  1: ['M'],
  2: ['S', 'L'],
  3: ['S', 'M', 'L'],
  4: ['S', 'M', 'L', 'XL'],
  5: ['XS', 'S', 'M', 'L', 'XL'],
};
const stepsOf: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** At most five groups from less to more. */
export function stepsOfGroups(named: readonly Named[]): PlanGroup[] {
  return named.map((group, i) => ({
    ...group,
    tone: stepTones[stepsOf[named.length]?.[i] ?? 0] ?? 'step1',
    mark: sizeMarks[named.length]?.[i] ?? '',
  }));
}

export type Membership = {
  readonly groups: readonly PlanGroup[];
  /** Of a stand, the one that counts most first; none is fine. */
  readonly idsOf: (standId: string) => readonly string[];
};

/** The stands as their groups colour, mark and speak them. */
export function inGroups(
  stands: readonly PlanStand[],
  {
    groups,
    idsOf,
    chosen,
  }: Membership & {
    /** The group one looks for: a stand that has it among others shows its colour. */
    readonly chosen?: string | null | undefined;
  },
): PlanStand[] {
  const known = new Map(groups.map((group) => [group.groupId, group]));
  return stands.map((stand) => {
    const its = idsOf(stand.standId).flatMap((id) => known.get(id) ?? []);
    const shown = its.find(({ groupId }) => groupId === chosen) ?? its[0];
    if (!shown) return { ...stand, tone: 'muted' };
    return {
      ...stand,
      tone: shown.tone,
      // A third letter would be wider than most numbers.
      mark: [shown, ...its.filter((group) => group !== shown)]
        .slice(0, 2)
        .map(({ mark }) => mark)
        .join(' '),
      spoken: `${stand.spoken}, ${its.map(({ label }) => label).join(', ')}`,
    };
  });
}

/** How many of the stands are in each group. */
export function countGroups(
  stands: readonly Pick<PlanStand, 'standId'>[],
  { groups, idsOf }: Membership,
): Map<string, number> {
  const counts = new Map(groups.map(({ groupId }) => [groupId, 0]));
  for (const { standId } of stands)
    for (const id of new Set(idsOf(standId))) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  return counts;
}

function letters(i: number): string {
  const letter = String.fromCharCode(65 + (i % 26));
  return i < 26 ? letter : `${letters(Math.floor(i / 26) - 1)}${letter}`;
}
