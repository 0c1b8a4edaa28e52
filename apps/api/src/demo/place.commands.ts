import { refuseDemo } from '@foyer/domain/demo/demo.refusals.ts';
import { maxPlaces, type Place, type PlaceInput } from '@foyer/domain/demo/demo.schema.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  countDemosAt,
  deletePlace,
  insertPlace,
  lockPlaces,
  savePlace,
  savePlaceOrder,
} from './place.queries.ts';

export async function addPlace(scope: OrganiserScope, place: PlaceInput): Promise<Place> {
  const existing = await lockPlaces(scope);
  if (existing.length >= maxPlaces) throw refuseDemo('demo.too_many_places', { max: maxPlaces });
  const added = await insertPlace(scope, { place, position: existing.length });
  await record(scope, { happened: 'place_added', placeId: added.placeId, after: { ...place } });
  return added;
}

export async function changePlace(scope: OrganiserScope, place: Place): Promise<void> {
  const { placeId, ...after } = place;
  const { placeId: _id, ...before } = await lockedPlace(scope, placeId);
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return;
  await savePlace(scope, place);
  await record(scope, { happened: 'place_changed', placeId, before, after });
}

/** Goes only while nothing is to be shown there. */
export async function removePlace(scope: OrganiserScope, placeId: PlaceId): Promise<void> {
  const { name } = await lockedPlace(scope, placeId);
  const demos = await countDemosAt(scope, placeId);
  if (demos > 0) throw refuseDemo('demo.place_in_use', { demos });
  await deletePlace(scope, placeId);
  await record(scope, { happened: 'place_removed', placeId, before: { name } });
}

/** Their order is the order of the programme's columns; places that are not named stay behind. */
export async function orderPlaces(
  scope: OrganiserScope,
  placeIds: readonly PlaceId[],
): Promise<void> {
  const existing = (await lockPlaces(scope)).map(({ placeId }) => placeId);
  const known = placeIds.filter((placeId) => existing.includes(placeId));
  const rest = existing.filter((placeId) => !known.includes(placeId));
  await savePlaceOrder(scope, [...known, ...rest]);
}

async function lockedPlace(scope: OrganiserScope, placeId: PlaceId): Promise<Place> {
  const place = (await lockPlaces(scope)).find((candidate) => candidate.placeId === placeId);
  if (!place) throw refuseDemo('demo.place_not_found');
  return place;
}

const sorted = ({ name, capacity, opening, slotMinutes, equipment }: PlaceInput) => [
  ...[name.de, name.en, capacity, slotMinutes],
  opening.map(({ day, from, to }) => [day, from, to]),
  [...equipment].sort(),
];

type Happening = {
  readonly happened: 'place_added' | 'place_changed' | 'place_removed';
  readonly placeId: PlaceId;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
};

async function record(
  scope: OrganiserScope,
  { happened, placeId, before, after }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'demo',
    nounId: placeId,
    type: `demo.${happened}`,
    audience: 'organiser',
    before: before ?? null,
    after: after ?? null,
  });
}
