import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { MediaId } from '@foyer/domain/identifier.ts';
import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import { maxMediaOfExhibitor, type StoredMedia } from '@foyer/domain/media/media.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import {
  countMedia,
  deleteMedia,
  findMediaBySha,
  insertMedia,
  listLibrary,
  lockMedia,
  type MediaOwner,
} from './media.queries.ts';
import type { StoredFile } from './picture-program.ts';

/** Keeps a prepared file. It is seen by its exhibitor and the team until a listing with it is published. */
export async function storeMedia(
  scope: MediaOwner,
  given: { readonly fileName: string; readonly file: StoredFile },
): Promise<StoredMedia> {
  const same = await findMediaBySha(scope, given.file.sha256);
  if (same) return same;
  if ((await countMedia(scope)) >= maxMediaOfExhibitor) {
    throw refuseMedia('media.too_many', { maximum: maxMediaOfExhibitor });
  }
  return insertMedia(scope, given);
}

/** Removes a file that nothing names. What was public stays in the history of the listing. */
export async function removeMedia(scope: BoothScope, mediaId: MediaId): Promise<void> {
  await lockMedia(scope, mediaId);
  const file = (await listLibrary(scope)).find((one) => one.mediaId === mediaId);
  if (!file) throw refuseAccess('access.not_found');
  if (file.usedIn.length > 0) throw refuseMedia('media.in_use');
  await deleteMedia(scope, mediaId);
}
