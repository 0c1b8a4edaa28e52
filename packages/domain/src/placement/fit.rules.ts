import { type HardRule, hardRules } from './placement.schema.ts';

/** What an exhibitor cannot do without. */
export type Needs = {
  readonly minSquareMetres: number;
  readonly maxSquareMetres: number;
  readonly powerKilowatts: number;
  readonly needsNetwork: boolean;
  /** Only stands of this category will do; null when any will. */
  readonly category: string | null;
  /** The pavilion it belongs to; empty when to none. */
  readonly pavilion: string;
};

/** What a stand has. */
export type Offer = {
  readonly areaSquareMetres: number;
  readonly powerKilowatts: number;
  readonly hasNetwork: boolean;
  readonly category: string;
  readonly pavilion: string;
  readonly isBlocked: boolean;
};

/**
 * A pavilion binds both ways: its exhibitors stand in it and nowhere else, and nobody else stands in
 * it. A category binds its exhibitors alone; its other stands are anybody's.
 */
const isBroken: Record<HardRule, (needs: Needs, offer: Offer) => boolean> = {
  blocked: (_, offer) => offer.isBlocked,
  too_small: (needs, offer) => offer.areaSquareMetres < needs.minSquareMetres,
  too_large: (needs, offer) => offer.areaSquareMetres > needs.maxSquareMetres,
  category: (needs, offer) => needs.category !== null && offer.category !== needs.category,
  pavilion: (needs, offer) => offer.pavilion !== needs.pavilion,
  power: (needs, offer) => offer.powerKilowatts < needs.powerKilowatts,
  network: (needs, offer) => needs.needsNetwork && !offer.hasNetwork,
};

export function fits(needs: Needs, offer: Offer): boolean {
  return hardRules.every((rule) => !isBroken[rule](needs, offer));
}

/** Everything that keeps this exhibitor off this stand; empty when it fits. */
export function brokenRules(needs: Needs, offer: Offer): HardRule[] {
  return hardRules.filter((rule) => isBroken[rule](needs, offer));
}
