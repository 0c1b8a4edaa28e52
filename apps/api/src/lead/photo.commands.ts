import { canTakePhoto, isPhotoGone } from '@foyer/domain/lead/contact.rules.ts';
import { refuseLead } from '@foyer/domain/lead/lead.refusals.ts';
import type { CapturingScope } from '../access/scopes.ts';
import type { Picture } from '../media/picture.ts';
import { insertPhoto, lockPicturedLead, type PicturedLead } from './photo.queries.ts';

/** The lead these bytes are for; null when they are here already, or not wanted any more. */
export async function expectPhoto(
  scope: CapturingScope,
  photoId: string,
): Promise<PicturedLead | null> {
  const lead = await lockPicturedLead(scope, photoId);
  if (!lead) throw refuseLead('lead.not_found');
  const pictured = { ...lead.folded, status: lead.status, kept: lead.photos };
  if (lead.isHere || isPhotoGone(pictured, photoId)) return null;
  const verdict = canTakePhoto(pictured);
  if (!verdict.allowed) throw refuseLead(verdict.code);
  return lead;
}

/** Keeps the photo with its lead; sent twice, it is one. */
export async function keepPhoto(
  scope: CapturingScope,
  { photoId, picture }: { readonly photoId: string; readonly picture: Picture },
): Promise<void> {
  const lead = await expectPhoto(scope, photoId);
  if (lead) await insertPhoto(scope, { photoId, leadId: lead.leadId, picture });
}
