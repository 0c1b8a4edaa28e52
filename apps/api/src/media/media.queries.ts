import type { EventId, ExhibitorId, MediaId } from '@foyer/domain/identifier.ts';
import {
  type LibraryFile,
  type MediaUse,
  mediaUses,
  type StoredMedia,
} from '@foyer/domain/media/media.schema.ts';
import { sql } from 'kysely';
import type {
  BoothScope,
  EventSystemScope,
  OrganiserScope,
  SystemScope,
  VisitorScope,
} from '../access/scopes.ts';
import type { StoredFile } from './picture-program.ts';

/** The booth itself, or the system in its place. */
export type MediaOwner =
  | BoothScope
  | (SystemScope & { readonly eventId: EventId; readonly exhibitorId: ExhibitorId });

const columns = [
  'media_id as mediaId',
  'file_name as fileName',
  'content_type as contentType',
  'width_pixels as widthPixels',
  'height_pixels as heightPixels',
  'size_bytes as sizeBytes',
] as const;

export async function insertMedia(
  scope: MediaOwner,
  given: { readonly fileName: string; readonly file: StoredFile },
): Promise<StoredMedia> {
  const { fileName, file } = given;
  const row = await scope.tx
    .insertInto('media')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      file_name: fileName,
      content_type: file.contentType,
      width_pixels: file.widthPixels,
      height_pixels: file.heightPixels,
      size_bytes: file.content.length,
      sha256: file.sha256,
      content: file.content,
      created_at: scope.now,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as StoredMedia;
}

/** The same file uploaded twice is one. */
export async function findMediaBySha(
  scope: MediaOwner,
  sha256: string,
): Promise<StoredMedia | null> {
  const row = await scope.tx
    .selectFrom('media')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return (row as StoredMedia | undefined) ?? null;
}

export async function countMedia(scope: MediaOwner): Promise<number> {
  const row = await scope.tx
    .selectFrom('media')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Whether it can be shown as a picture of this exhibitor; it stays until the transaction ends. */
export async function isOwnMedia(scope: BoothScope, mediaId: MediaId): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('media')
    .select('media_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('media_id', '=', mediaId)
    .where('content_type', 'like', 'image/%')
    .forKeyShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Waits for whoever is just choosing the file. */
export async function lockMedia(scope: BoothScope, mediaId: MediaId): Promise<void> {
  await scope.tx
    .selectFrom('media')
    .select('media_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('media_id', '=', mediaId)
    .forUpdate()
    .execute();
}

/** What names a file: working copy, product, any revision (history shows it), answer of a task, promise. */
const uses = {
  logo: sql<boolean>`exists (select from listing_working_copy l
    where l.event_id = media.event_id and l.exhibitor_id = media.exhibitor_id
    and l.content ->> 'logoMediaId' = media.media_id::text)`,
  product: sql<boolean>`exists (select from product p where p.event_id = media.event_id
    and p.exhibitor_id = media.exhibitor_id and p.picture_media_id = media.media_id)`,
  listing: sql<boolean>`exists (select from listing_revision l
    where l.event_id = media.event_id and l.exhibitor_id = media.exhibitor_id
    and (l.content ->> 'logoMediaId' = media.media_id::text or exists (
      select from foyer_products_of(l.content) p where p ->> 'pictureMediaId' = media.media_id::text)))`,
  task: sql<boolean>`exists (select from task t, jsonb_each_text(t.answers) a
    where t.event_id = media.event_id and t.exhibitor_id = media.exhibitor_id
    and a.value = media.media_id::text)`,
  sponsorship: sql<boolean>`(exists (select from sponsorship_claim k
    where k.event_id = media.event_id and k.exhibitor_id = media.exhibitor_id
    and media.media_id::text in (k.material ->> 'mediaId', k.proof ->> 'mediaId'))
    or exists (select from sponsorship_contract c where c.event_id = media.event_id
    and c.exhibitor_id = media.exhibitor_id and c.scan_media_id = media.media_id))`,
} satisfies Record<MediaUse, unknown>;

/** The files of an exhibitor, the newest first. */
export async function listLibrary(scope: BoothScope): Promise<LibraryFile[]> {
  const rows = await scope.tx
    .selectFrom('media')
    .select(columns)
    .select(mediaUses.map((use) => uses[use].as(use)))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .orderBy('created_at', 'desc')
    .orderBy('media_id')
    .execute();
  return rows.map(({ logo, product, listing, task, sponsorship, ...file }) => {
    const isUsed = { logo, product, listing, task, sponsorship };
    return { ...(file as StoredMedia), usedIn: mediaUses.filter((use) => isUsed[use]) };
  });
}

export async function deleteMedia(scope: BoothScope, mediaId: MediaId): Promise<void> {
  await scope.tx
    .deleteFrom('media')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('media_id', '=', mediaId)
    .execute();
}
/** After a publication: exactly these of the exhibitor's images are public. */
export async function publishMedia(
  scope: EventSystemScope,
  given: { readonly exhibitorId: ExhibitorId; readonly mediaIds: readonly MediaId[] },
): Promise<void> {
  const isNamed = sql<boolean>`(media_id = any (${sql.val([...given.mediaIds])}::uuid[]))`;
  await scope.tx
    .updateTable('media')
    .set({ is_published: isNamed })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', given.exhibitorId)
    .where('is_published', '<>', isNamed)
    .execute();
}

type Reader = OrganiserScope | BoothScope | VisitorScope;

/** A team sees every image of its event, a booth its own, the public the published ones. */
function mediaFor(scope: Reader, mediaId: MediaId) {
  const query = scope.tx
    .selectFrom('media')
    .where('event_id', '=', scope.eventId)
    .where('media_id', '=', mediaId);
  if (scope.kind === 'exhibitor') return query.where('exhibitor_id', '=', scope.exhibitorId);
  return scope.kind === 'public' ? query.where('is_published', '=', true) : query;
}

/** `content` is null when the reader holds the very same bytes already. */
export type MediaFile = {
  readonly fileName: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly content: Buffer | null;
};

export async function findMediaFile(
  scope: Reader,
  wanted: { readonly mediaId: MediaId; readonly heldSha256: string | null },
): Promise<MediaFile | null> {
  const head = await mediaFor(scope, wanted.mediaId)
    .select(['file_name as fileName', 'content_type as contentType', 'sha256'])
    .executeTakeFirst();
  if (!head) return null;
  if (head.sha256 === wanted.heldSha256) return { ...head, content: null };
  const row = await mediaFor(scope, wanted.mediaId).select('content').executeTakeFirstOrThrow();
  return { ...head, content: row.content };
}
