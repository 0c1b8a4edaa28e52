import { usualWeights } from '@foyer/domain/placement/placement.schema.ts';
import { area } from '@foyer/domain/polygon.ts';
import { demoId, demoNumber } from '../demo-id.ts';
import type { Story } from '../editions/edition.ts';
import type { PlannedStand } from '../hall-plan.ts';
import { corners } from '../hall-plan.ts';
import { type EditionBuild, exhibitorIdOf } from './edition-build.ts';

/** What exhibitors wish of their stand, how much each may claim, and who has to keep apart. */
export function addPlacement(build: EditionBuild): void {
  const { rows, eventId, clock, edition } = build;
  rows.placement_rule.push({
    event_id: eventId,
    // The coming edition still asks; the past one is over.
    wishes_due_on: clock
      .instant(edition.key === 'coming' ? '+7 12:00' : 'day1 12:00')
      .toISOString()
      .slice(0, 10),
    weights: JSON.stringify(usualWeights),
  });
  const joined = edition.stories.filter(({ joined: at, left, shares }) => at && !left && !shares);
  for (const story of joined) addWish(build, story);
  for (const [first, second] of pairsOf(joined)) {
    const ids = [first, second].map(({ exhibitor }) => exhibitorIdOf(build, exhibitor.key)).sort();
    rows.placement_competitors.push({
      event_id: eventId,
      exhibitor_id: ids[0] ?? '',
      other_id: ids[1] ?? '',
      min_distance_metres: 4,
    });
  }
}

/** Every eighth and its next are after the same customers. */
function pairsOf(stories: readonly Story[]): [Story, Story][] {
  return stories.flatMap((story, index): [Story, Story][] => {
    const next = stories[index + 1];
    return index % 8 === 0 && next ? [[story, next]] : [];
  });
}

function addWish(build: EditionBuild, { exhibitor, joined, stand, pavilion }: Story): void {
  const { rows, eventId, clock, edition } = build;
  const exhibitorId = exhibitorIdOf(build, exhibitor.key);
  const all = edition.halls.flatMap((hall) => hall.stands);
  const own = all.find(({ number }) => number === stand?.number);
  const squareMetres = own ? sizeOf(own) : 6;
  const fitting = all.filter(
    (one) => sizeOf(one) >= squareMetres && sizeOf(one) <= squareMetres + 3,
  );
  // Three of the first stands by the door, each in an order of its own, and the one it has.
  const popular = fitting.slice(0, 6);
  const from = demoNumber(`wish of ${exhibitor.key}`, Math.max(1, popular.length));
  const ranked = [...popular.slice(from), ...popular.slice(0, from)].slice(0, 3);
  if (own && !ranked.includes(own)) ranked.push(own);
  const entrance = edition.halls[0]?.fixtures.findIndex(({ kind }) => kind === 'entrance') ?? -1;
  rows.placement_claim.push({
    event_id: eventId,
    exhibitor_id: exhibitorId,
    priority_points: demoNumber(`points of ${exhibitor.key}`, 6),
    category: '',
    pavilion: pavilion ?? '',
  });
  rows.stand_wish.push({
    event_id: eventId,
    exhibitor_id: exhibitorId,
    min_square_metres: squareMetres,
    max_square_metres: squareMetres + 3,
    power_kilowatts: 1.5,
    needs_network: false,
    open_sides: demoNumber(`sides of ${exhibitor.key}`, 3),
    near_ids:
      entrance >= 0 && demoNumber(`door of ${exhibitor.key}`, 3) === 0
        ? [demoId(edition.key, 'fixture', edition.halls[0]?.key ?? '', String(entrance))]
        : [],
    not_near_ids: [],
    beside_names: [],
    apart_from_names: [],
    ranked_stand_ids: ranked.map(({ number }) => demoId(edition.key, 'stand', number)),
    updated_at: clock.instant(joined ?? edition.planned),
  });
}

function sizeOf(stand: PlannedStand): number {
  return Math.round(area(corners(stand)) * 100) / 100;
}
