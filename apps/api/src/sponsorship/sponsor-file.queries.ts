import type { ExhibitorId, MediaId } from '@foyer/domain/identifier.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import type { SponsorFile } from './logo-check.ts';

function filesOf(
  scope: BoothScope | OrganiserScope,
  { exhibitorId, mediaId }: { readonly exhibitorId: ExhibitorId; readonly mediaId: MediaId },
) {
  return scope.tx
    .selectFrom('media')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('media_id', '=', mediaId);
}

/** Whether it is stored, and this exhibitor's. */
export async function isFileOf(
  scope: BoothScope | OrganiserScope,
  at: { readonly exhibitorId: ExhibitorId; readonly mediaId: MediaId },
): Promise<boolean> {
  return (await filesOf(scope, at).select('media_id').executeTakeFirst()) !== undefined;
}

export async function findFileOf(
  scope: BoothScope | OrganiserScope,
  at: { readonly exhibitorId: ExhibitorId; readonly mediaId: MediaId },
): Promise<SponsorFile | null> {
  const row = await filesOf(scope, at)
    .select(['content_type as contentType', 'width_pixels as widthPixels', 'content'])
    .executeTakeFirst();
  return row ?? null;
}
