import { isCloserThan } from '@foyer/domain/placement/distance.ts';
import { brokenRules } from '@foyer/domain/placement/fit.rules.ts';
import { type HardRule, hardRules } from '@foyer/domain/placement/placement.schema.ts';
import type { Built } from './build.ts';
import type { Applicant, Placement, Plot, Problem } from './problem.ts';
import type { Clash } from './result.ts';

export function clashesOf(
  problem: Problem,
  built: Built,
  placements: readonly Placement[],
): Clash[] {
  const placed = new Set(placements.map(({ applicantId }) => applicantId));
  const holder = new Map(placements.map(({ plotId, applicantId }) => [plotId, applicantId]));
  const told = new Set<string>();
  const clashes = [...clashesOfFixed(problem)];
  for (const [row, applicant] of built.applicants.entries()) {
    if (placed.has(applicant.id) || told.has(applicant.id)) continue;
    const clash = clashOf(problem, built, { row, applicant, holder });
    clashes.push(clash);
    if (clash.code === 'too_few_stands') for (const id of clash.applicantIds) told.add(id);
  }
  return clashes;
}

function clashesOfFixed({ fixed, plots, applicants, separations }: Problem): Clash[] {
  const plotById = new Map(plots.map((plot) => [plot.id, plot]));
  const applicantById = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const plotsOf = (id: string) =>
    fixed.flatMap(({ applicantId, plotId }) => {
      const plot = applicantId === id ? plotById.get(plotId) : undefined;
      return plot ? [plot] : [];
    });
  const broken = fixed.flatMap(({ applicantId, plotId }): Clash[] => {
    const applicant = applicantById.get(applicantId);
    const plot = plotById.get(plotId);
    // Several stands together may be what one alone is not.
    if (!applicant || !plot || plotsOf(applicantId).length > 1) return [];
    const rules = brokenRules(applicant, plot).filter((rule) => rule !== 'blocked');
    return rules.length > 0 ? [{ code: 'fixed_breaks_rule', applicantId, plotId, rules }] : [];
  });
  const near = separations.flatMap(({ ids, minDistanceMetres }): Clash[] => {
    if (ids[0] === ids[1]) return [];
    const others = plotsOf(ids[1]);
    const isNear = plotsOf(ids[0]).some((one) =>
      others.some((other) => isCloserThan(one.box, other.box, minDistanceMetres)),
    );
    return isNear ? [{ code: 'fixed_too_near', applicantIds: ids, metres: minDistanceMetres }] : [];
  });
  return [...broken, ...near];
}

type Left = {
  readonly row: number;
  readonly applicant: Applicant;
  readonly holder: ReadonlyMap<string, string>;
};

function clashOf(problem: Problem, built: Built, { row, applicant, holder }: Left): Clash {
  const applicantId = applicant.id;
  if (columnsOf(built, row).length > 0) return crowdOf(problem, built, { row, applicant, holder });
  if (built.plots.some((plot) => brokenRules(applicant, plot).length === 0)) {
    return {
      code: 'only_near_competitors',
      applicantId,
      competitorIds: competitorsOf(problem, applicantId).filter((id) =>
        problem.fixed.some((fixed) => fixed.applicantId === id),
      ),
    };
  }
  if (built.plots.length === 0) {
    return { code: 'too_few_stands', applicantIds: [applicantId], plotIds: [] };
  }
  return { code: 'nothing_fits', applicantId, rules: fewestRules(applicant, built.plots) };
}

/** Rules that no stand keeps together, as few as dropping one by one leads to. */
function fewestRules(applicant: Applicant, plots: readonly Plot[]): HardRule[] {
  const rules = new Set<HardRule>(hardRules);
  for (const rule of hardRules) {
    rules.delete(rule);
    const isPossible = plots.some((plot) =>
      brokenRules(applicant, plot).every((broken) => !rules.has(broken)),
    );
    if (isPossible) rules.add(rule);
  }
  return [...rules];
}

/**
 * Whoever has a stand this one could have, whoever has one that those could have, and so on. Does
 * that never lead to a free stand, they are more than their stands; does it, only distance is left.
 */
function crowdOf(problem: Problem, built: Built, { row, applicant, holder }: Left): Clash {
  const rowById = new Map(built.applicants.map(({ id }, at) => [id, at]));
  const rows = new Set([row]);
  const cols = new Set<number>();
  for (const from of rows) {
    for (const col of columnsOf(built, from)) {
      if (cols.has(col)) continue;
      cols.add(col);
      const other = rowById.get(holder.get(built.plots[col].id) ?? '');
      if (other === undefined) {
        return {
          code: 'no_distance',
          applicantId: applicant.id,
          competitorIds: competitorsOf(problem, applicant.id),
        };
      }
      rows.add(other);
    }
  }
  return {
    code: 'too_few_stands',
    applicantIds: [...rows].map((at) => built.applicants[at].id),
    plotIds: [...cols].map((col) => built.plots[col].id),
  };
}

function columnsOf({ game }: Built, row: number): number[] {
  const { start, col } = game.table;
  return [...col.subarray(start[row], start[row + 1])].filter((at) => at < game.plots);
}

export function competitorsOf({ separations }: Problem, id: string): string[] {
  return separations.flatMap(({ ids: [a, b] }) => (a === id ? [b] : b === id ? [a] : []));
}
