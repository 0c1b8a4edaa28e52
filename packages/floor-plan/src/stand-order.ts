import type { PlanStand } from './plan.ts';

type Numbered = Pick<PlanStand, 'standId' | 'number'>;

// Numeric: A2 comes before A10. The language does not matter for stand numbers.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By number as people count: A2 before A10. */
export function inNumberOrder<Stand extends Numbered>(stands: readonly Stand[]): Stand[] {
  // A plan of thousands changes one stand's colour at a time, and collating costs more than drawing.
  if (!isSameOrder(stands)) {
    const order = stands.map((_, i) => i);
    order.sort((a, b) => collator.compare(stands[a]?.number ?? '', stands[b]?.number ?? ''));
    last = { numbers: stands.map(({ number }) => number), order };
  }
  return last.order.flatMap((i) => stands[i] ?? []);
}

let last: { numbers: readonly string[]; order: readonly number[] } = { numbers: [], order: [] };

function isSameOrder(stands: readonly Pick<Numbered, 'number'>[]): boolean {
  return (
    stands.length === last.numbers.length &&
    stands.every(({ number }, i) => number === last.numbers[i])
  );
}

/** The stand a typed number means: that very number, else the first that begins with it. */
export function standByTyping<Stand extends Numbered>(
  ordered: readonly Stand[],
  typed: string,
): Stand | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  return (
    ordered.find(({ number }) => plain(number) === wanted) ??
    ordered.find(({ number }) => plain(number).startsWith(wanted))
  );
}

function plain(number: string): string {
  return number.toUpperCase().replaceAll(/\s/g, '');
}
