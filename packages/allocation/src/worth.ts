import { type Box, gapBetween } from '@foyer/domain/placement/distance.ts';
import type { Applicant, Plot, Weights } from './problem.ts';

/** What a first, second, … wish is worth of a hundred. Later wishes count as the last. */
export const wishWorth = [100, 80, 65, 50, 40, 30, 20, 10] as const;

/** From here on, a door or a stage is neither near nor far. */
const placeReachMetres = 40;

/** Points of a wished neighbour beside it, or of an unwished one away from it, times the weight. */
export const neighbourPoints = 50;

export type Yardstick = {
  readonly weights: Weights;
  readonly mostPriorityPoints: number;
  readonly highestPriceCents: number;
};

/** The largest points and price, so that every part of the worth lies in 0 … 100. */
export function yardstickOf(
  weights: Weights,
  { applicants, plots }: { applicants: readonly Applicant[]; plots: readonly Plot[] },
): Yardstick {
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    weights,
    mostPriorityPoints: most(applicants.map(({ priorityPoints }) => priorityPoints)),
    highestPriceCents: most(plots.map(({ priceCents }) => priceCents)),
  };
}

/** Wishes of the one with the most priority points count (1 + weight/5) times. */
export function priorityFactor(applicant: Applicant, yardstick: Yardstick): number {
  if (yardstick.mostPriorityPoints === 0) return 1;
  const share = applicant.priorityPoints / yardstick.mostPriorityPoints;
  return 1 + (yardstick.weights.priority / 5) * share;
}

/** 1 for the first wish; 0 when the stand was not wished. */
export function rankOf(applicant: Applicant, plotId: string): number {
  return applicant.rankedPlotIds.indexOf(plotId) + 1;
}

export function wishPointsOf(rank: number): number {
  return rank === 0 ? 0 : (wishWorth[Math.min(rank, wishWorth.length) - 1] ?? 0);
}

/**
 * Whole points that this exhibitor on this stand adds to the plan, neighbours apart. `rank` is
 * given, since whoever asks for all stands has it at hand.
 */
export function worthOf(
  applicant: Applicant,
  plot: Plot,
  { rank, yardstick }: { rank: number; yardstick: Yardstick },
): number {
  const { weights } = yardstick;
  const wished = weights.wish * wishPointsOf(rank) * priorityFactor(applicant, yardstick);
  const price =
    yardstick.highestPriceCents === 0 ? 0 : (100 * plot.priceCents) / yardstick.highestPriceCents;
  return Math.round(
    wished +
      weights.sizeFit * sizeFit(applicant, plot) +
      weights.openSides * openSidesFit(applicant, plot) +
      weights.places * placesFit(applicant, plot) +
      weights.revenue * price,
  );
}

/** A hundred in the middle of the wished range, half at its ends. */
function sizeFit(applicant: Applicant, plot: Plot): number {
  const half = (applicant.maxSquareMetres - applicant.minSquareMetres) / 2;
  if (half <= 0) return 100;
  const off = Math.abs(plot.areaSquareMetres - applicant.minSquareMetres - half);
  return 100 - 50 * Math.min(1, off / half);
}

function openSidesFit(applicant: Applicant, plot: Plot): number {
  if (applicant.wishedOpenSides === 0) return 0;
  return 100 * Math.min(1, plot.openSides / applicant.wishedOpenSides);
}

function placesFit({ near, notNear }: Applicant, plot: Plot): number {
  const count = near.length + notNear.length;
  if (count === 0) return 0;
  const closeness = (place: Box) => Math.max(0, 1 - gapBetween(place, plot.box) / placeReachMetres);
  const sum =
    near.reduce((total, place) => total + closeness(place), 0) +
    notNear.reduce((total, place) => total + 1 - closeness(place), 0);
  return (100 * sum) / count;
}
