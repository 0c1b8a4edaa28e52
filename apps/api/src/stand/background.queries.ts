import type { HallId } from '@foyer/domain/identifier.ts';
import type { Background, BackgroundPlace } from '@foyer/domain/stand/background.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import type { Picture } from '../media/picture.ts';

const columns = [
  'hall_id as hallId',
  'file_name as fileName',
  'width_pixels as widthPixels',
  'height_pixels as heightPixels',
  'sha256',
  'left_metres as leftMetres',
  'top_metres as topMetres',
  'metres_per_pixel as metresPerPixel',
  'opacity',
  'version',
] as const;

function backgroundOf(scope: OrganiserScope, hallId: HallId) {
  return scope.tx
    .selectFrom('hall_background')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId);
}

/** Where it lies; the picture itself has an address of its own. */
export async function findBackground(
  scope: OrganiserScope,
  hallId: HallId,
): Promise<Background | null> {
  const row = await backgroundOf(scope, hallId).select(columns).executeTakeFirst();
  return (row as Background | undefined) ?? null;
}

export async function findBackgroundFile(scope: OrganiserScope, hallId: HallId) {
  return (
    (await backgroundOf(scope, hallId)
      .select(['content', 'content_type as contentType', 'sha256'])
      .executeTakeFirst()) ?? null
  );
}

export async function saveBackground(
  scope: OrganiserScope,
  given: {
    readonly hallId: HallId;
    readonly fileName: string;
    readonly picture: Picture;
    readonly place: BackgroundPlace;
    readonly version: number;
  },
): Promise<void> {
  const { picture, place } = given;
  const row = {
    file_name: given.fileName,
    content_type: picture.contentType,
    width_pixels: picture.widthPixels,
    height_pixels: picture.heightPixels,
    sha256: picture.sha256,
    content: picture.content,
    ...columnsOf(place),
    version: given.version,
  };
  await scope.tx
    .insertInto('hall_background')
    .values({ event_id: scope.eventId, hall_id: given.hallId, ...row })
    .onConflict((on) => on.columns(['event_id', 'hall_id']).doUpdateSet(row))
    .execute();
}

export async function saveBackgroundPlace(
  scope: OrganiserScope,
  given: { readonly hallId: HallId; readonly place: BackgroundPlace },
): Promise<void> {
  await scope.tx
    .updateTable('hall_background')
    .set((eb) => ({ ...columnsOf(given.place), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', given.hallId)
    .execute();
}

export async function deleteBackground(scope: OrganiserScope, hallId: HallId): Promise<void> {
  await scope.tx
    .deleteFrom('hall_background')
    .where('event_id', '=', scope.eventId)
    .where('hall_id', '=', hallId)
    .execute();
}

const columnsOf = (place: BackgroundPlace) => ({
  left_metres: place.leftMetres,
  top_metres: place.topMetres,
  metres_per_pixel: place.metresPerPixel,
  opacity: place.opacity,
});
