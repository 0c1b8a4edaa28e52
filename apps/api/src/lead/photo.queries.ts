import type { LeadId } from '@foyer/domain/identifier.ts';
import type { FoldedLead, LeadStatus } from '@foyer/domain/lead/lead.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, CapturingScope } from '../access/scopes.ts';
import type { MediaFile } from '../media/media.queries.ts';
import type { Picture } from '../media/picture.ts';

export type PicturedLead = {
  readonly leadId: LeadId;
  readonly status: LeadStatus;
  readonly folded: Pick<FoldedLead, 'photos' | 'consent'>;
  /** How many photos of it are here, and whether this one is among them. */
  readonly photos: number;
  readonly isHere: boolean;
};

/** The lead that an entry says this is a photo of; locked, so that a withdrawal comes before or after. */
export async function lockPicturedLead(
  scope: CapturingScope,
  photoId: string,
): Promise<PicturedLead | null> {
  const { rows } = await sql<PicturedLead>`
    select l.lead_id as "leadId", l.status, l.folded,
      (select count(*)::int from lead_photo p where p.event_id = ${scope.eventId}
        and p.exhibitor_id = ${scope.exhibitorId} and p.lead_id = l.lead_id) as photos,
      exists (select from lead_photo p where p.event_id = ${scope.eventId}
        and p.exhibitor_id = ${scope.exhibitorId} and p.photo_id = ${photoId}) as "isHere"
    from lead l
    where l.event_id = ${scope.eventId} and l.exhibitor_id = ${scope.exhibitorId}
      and l.lead_id = (select e.lead_id from lead_entry e where e.event_id = ${scope.eventId}
        and e.exhibitor_id = ${scope.exhibitorId} and e.kind = 'pictured'
        and e.payload ->> 'photoId' = ${photoId} limit 1)
    for update of l`.execute(scope.tx);
  return rows[0] ?? null;
}

export async function insertPhoto(
  scope: CapturingScope,
  { photoId, leadId, picture }: { photoId: string; leadId: LeadId; picture: Picture },
): Promise<void> {
  await scope.tx
    .insertInto('lead_photo')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      photo_id: photoId,
      lead_id: leadId,
      content_type: picture.contentType,
      sha256: picture.sha256,
      content: picture.content,
      received_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findPhoto(scope: BoothScope, photoId: string): Promise<MediaFile | null> {
  const row = await scope.tx
    .selectFrom('lead_photo')
    .select(['content_type as contentType', 'sha256', 'content'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('photo_id', '=', photoId)
    .executeTakeFirst();
  return row ? { ...row, fileName: 'card.webp' } : null;
}
