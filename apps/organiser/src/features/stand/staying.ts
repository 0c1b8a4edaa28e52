import type { DoneProposal } from './proposal-mode.tsx';
import type { Plan } from './use-plan-stands.ts';

export const stayingReasons = ['several', 'confirmed', 'held', 'told', 'placed'] as const;
export type StayingReason = (typeof stayingReasons)[number];
export type Staying = { readonly name: string; readonly numbers: readonly string[] };

/** Who keeps the stand in any case, and why: whoever has several is placed by hand. */
export function stayingOf(
  plan: Plan,
  { result, scope }: DoneProposal,
): Map<StayingReason, Staying[]> {
  const asked = new Set<string>(result.outcomes.map(({ exhibitorId }) => exhibitorId));
  const seats = new Map<string, Plan['stands'][number][]>();
  for (const stand of plan.stands) {
    const id = stand.occupancy?.exhibitorId;
    if (id && !asked.has(id)) seats.set(id, [...(seats.get(id) ?? []), stand]);
  }
  const staying = new Map<StayingReason, Staying[]>();
  for (const stands of seats.values()) {
    const [first] = stands;
    if (!first?.occupancy) continue;
    const { occupancy, status } = first;
    const reason: StayingReason =
      stands.length > 1
        ? 'several'
        : status === 'confirmed' || status === 'held'
          ? status
          : occupancy.publishedAt && scope !== 'repair'
            ? 'told'
            : 'placed';
    const one = {
      name: occupancy.exhibitorName,
      numbers: stands.map(({ number }) => number).sort(),
    };
    staying.set(reason, [...(staying.get(reason) ?? []), one]);
  }
  return staying;
}
