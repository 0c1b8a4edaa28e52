import { refuseMedia } from '@foyer/domain/media/media.refusals.ts';
import { maxMediaOfExhibitor, type StoredMedia } from '@foyer/domain/media/media.schema.ts';
import type { BoothScope } from '../access/scopes.ts';
import { countMedia, deleteUnusedMedia, findMediaBySha, insertMedia } from './media.queries.ts';
import type { StoredFile } from './picture-program.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Keeps a prepared file. It is seen by its exhibitor and the team until a listing with it is published. */
export async function storeMedia(
  scope: BoothScope,
  given: { readonly fileName: string; readonly file: StoredFile },
): Promise<StoredMedia> {
  const same = await findMediaBySha(scope, given.file.sha256);
  if (same) return same;
  await deleteUnusedMedia(scope, new Date(scope.now.getTime() - DAY_MS));
  if ((await countMedia(scope)) >= maxMediaOfExhibitor) {
    throw refuseMedia('media.too_many', { maximum: maxMediaOfExhibitor });
  }
  return insertMedia(scope, given);
}
