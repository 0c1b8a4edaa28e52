import { refuseExhibitor } from '@foyer/domain/exhibitor/exhibitor.refusals.ts';
import type {
  ExhibitorChange,
  ExhibitorDetail,
  NewExhibitor,
} from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import {
  canMoveParticipation,
  type Participation,
  participationOnceJoined,
  reinstatedParticipation,
} from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { JoiningScope, OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  findExhibitorDetail,
  insertExhibitors,
  type LockedExhibitor,
  lockExhibitor,
  saveComment,
  saveExhibitor,
  saveParticipation,
} from './exhibitor.queries.ts';
import { listExhibitorsWithMembers } from './member.queries.ts';

type Changer = OrganiserScope | JoiningScope;
export type CreatedExhibitor = NewExhibitor & { readonly exhibitorId: ExhibitorId };

/**
 * Makes exhibitors that nobody has told yet; the invitations are the next noun's. They are `invited`,
 * or `accepted` where they applied; whose name is taken is left out.
 */
export async function createExhibitors(
  scope: OrganiserScope,
  exhibitors: readonly NewExhibitor[],
  participation: 'invited' | 'accepted' = 'invited',
): Promise<CreatedExhibitor[]> {
  const created = await insertExhibitors(scope, exhibitors, participation);
  for (const { exhibitorId, name, contactEmail } of created) {
    await recordFact(scope, {
      noun: 'exhibitor',
      nounId: exhibitorId,
      type: `exhibitor.${participation}`,
      exhibitorId,
      after: { name, contactEmail, participation },
    });
  }
  return created;
}

export async function getExhibitorDetail(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<ExhibitorDetail> {
  const detail = await findExhibitorDetail(scope, exhibitorId);
  if (!detail) throw refuseExhibitor('exhibitor.not_found');
  return detail;
}

/** Only the fields that differ are saved and told. */
export async function editExhibitor(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly change: ExhibitorChange },
): Promise<void> {
  const exhibitor = await lockedExhibitor(scope, given.exhibitorId);
  const fields = (Object.keys(given.change) as (keyof ExhibitorChange)[]).filter(
    (field) => given.change[field] !== undefined && given.change[field] !== exhibitor[field],
  );
  if (fields.length === 0) return;
  const pick = (from: ExhibitorChange) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  await saveExhibitor(scope, exhibitor.exhibitorId, pick(given.change));
  await recordFact(scope, {
    noun: 'exhibitor',
    nounId: exhibitor.exhibitorId,
    type: 'exhibitor.edited',
    exhibitorId: exhibitor.exhibitorId,
    before: pick(exhibitor),
    after: pick(given.change),
  });
}

/** The organiser's own note; a comment that somebody else wrote in between is not overwritten. */
export async function commentOnExhibitor(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly was: string; readonly text: string },
): Promise<void> {
  const exhibitor = await lockedExhibitor(scope, given.exhibitorId);
  if (exhibitor.comment === given.text) return;
  if (exhibitor.comment !== given.was) throw refuseExhibitor('exhibitor.changed_meanwhile');
  await saveComment(scope, exhibitor.exhibitorId, given.text);
  await recordFact(scope, {
    noun: 'exhibitor',
    nounId: exhibitor.exhibitorId,
    type: 'exhibitor.commented',
    exhibitorId: exhibitor.exhibitorId,
    audience: 'organiser',
    before: { comment: exhibitor.comment },
    after: { comment: given.text },
  });
}

/** `withdrawn`: the exhibitor said so; `cancelled`: the organiser did. Its stand and invitations end with it. */
export async function endParticipation(
  scope: Changer,
  given: { readonly exhibitorId: ExhibitorId; readonly to: 'withdrawn' | 'cancelled' },
): Promise<void> {
  const exhibitor = await lockedExhibitor(scope, given.exhibitorId);
  await move(scope, exhibitor, { to: given.to, happened: given.to });
}

export async function reinstateExhibitor(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<Participation> {
  const exhibitor = await lockedExhibitor(scope, exhibitorId);
  const hasMembers = (await listExhibitorsWithMembers(scope, [exhibitorId])).has(exhibitorId);
  const to = reinstatedParticipation(hasMembers);
  await move(scope, exhibitor, { to, happened: 'reinstated' });
  return to;
}

/** Somebody of the exhibitor has joined; who was invited, or accepted and told, is confirmed by it. */
export async function confirmByJoining(
  scope: JoiningScope,
  exhibitor: LockedExhibitor,
): Promise<void> {
  const to = participationOnceJoined(exhibitor.participation);
  if (to !== exhibitor.participation) await move(scope, exhibitor, { to, happened: 'confirmed' });
}

async function lockedExhibitor(scope: Changer, exhibitorId: ExhibitorId): Promise<LockedExhibitor> {
  const exhibitor = await lockExhibitor(scope, exhibitorId);
  if (!exhibitor) throw refuseExhibitor('exhibitor.not_found');
  return exhibitor;
}

async function move(
  scope: Changer,
  exhibitor: LockedExhibitor,
  { to, happened }: { to: Participation; happened: string },
): Promise<void> {
  const verdict = canMoveParticipation(exhibitor.participation, to);
  if (!verdict.allowed) throw refuseExhibitor(verdict.code, verdict.params);
  await saveParticipation(scope, exhibitor.exhibitorId, to);
  await recordFact(scope, {
    noun: 'exhibitor',
    nounId: exhibitor.exhibitorId,
    type: `exhibitor.${happened}`,
    exhibitorId: exhibitor.exhibitorId,
    before: { participation: exhibitor.participation },
    after: { participation: to },
  });
}
