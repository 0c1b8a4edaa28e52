import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { RevisionId } from '@foyer/domain/identifier.ts';
import { changedFields } from '@foyer/domain/listing/difference.rules.ts';
import { type ListingRefusalCode, refuseListing } from '@foyer/domain/listing/listing.refusals.ts';
import {
  canDecide,
  canPublish,
  canPublishAccepted,
  canRestore,
  canSendBack,
  contentWithAccepted,
} from '@foyer/domain/listing/listing.rules.ts';
import {
  type ListingContent,
  type ListingField,
  picturesOf,
} from '@foyer/domain/listing/listing.schema.ts';
import type { NewComment } from '@foyer/domain/listing/listing-view.schema.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { publishMedia } from '../media/media.queries.ts';
import { insertComments, listReviewComments } from './comment.queries.ts';
import { notifyPublished, notifySentBack } from './listing.mail.ts';
import {
  findPublished,
  findRevision,
  insertAccepted,
  insertRestored,
  lockRevision,
  type OwnedRevision,
  saveRevisionStatus,
} from './revision.queries.ts';

type Decision = { readonly revisionId: RevisionId; readonly comments: readonly NewComment[] };

/** Makes a submission public, in place of the version that is public until then. */
export async function publishListing(scope: OrganiserScope, given: Decision): Promise<void> {
  const revision = await lockedRevision(scope, given.revisionId);
  const published = await findPublished(scope, revision.exhibitorId);
  insist(canPublish(revision, published?.revisionId ?? null));
  await insertComments(scope, revision, given.comments);
  if (published) await supersede(scope, published);
  await saveRevisionStatus(scope, { revisionId: revision.revisionId, status: 'published' });
  await afterPublication(scope, {
    revision,
    content: revision.content,
    before: published?.content ?? null,
  });
  await notifyPublished(scope, revision.exhibitorId);
}

/** Makes the accepted fields public; the rest goes back with what was said about it. */
export async function publishAccepted(
  scope: OrganiserScope,
  given: Decision & { readonly accepted: readonly ListingField[] },
): Promise<void> {
  const revision = await lockedRevision(scope, given.revisionId);
  const published = await findPublished(scope, revision.exhibitorId);
  const before = published?.content ?? null;
  insist(canPublish(revision, published?.revisionId ?? null));
  insist(canPublishAccepted(before, revision.content, given.accepted));
  const comments = await commentsWith(scope, given);
  insist(canSendBack(revision, comments.length));
  const content = contentWithAccepted(before, revision.content, given.accepted);
  await insertComments(scope, revision, given.comments);
  if (published) await supersede(scope, published);
  await saveRevisionStatus(scope, { revisionId: revision.revisionId, status: 'sent_back' });
  const { number } = await insertAccepted(scope, {
    exhibitorId: revision.exhibitorId,
    content,
    basedOnRevisionId: published?.revisionId ?? null,
    submission: revision,
  });
  await afterPublication(scope, { revision: { ...revision, number }, content, before });
  const rest = changedFields(content, revision.content);
  await recordSentBack(scope, { revision, comments: given.comments, fields: rest });
  await notifySentBack(scope, { exhibitorId: revision.exhibitorId, comments });
}

/** Hands a submission back with at least one comment; what is public stays public. */
export async function sendBackListing(scope: OrganiserScope, given: Decision): Promise<void> {
  const revision = await lockedRevision(scope, given.revisionId);
  const comments = await commentsWith(scope, given);
  insist(canSendBack(revision, comments.length));
  await insertComments(scope, revision, given.comments);
  await saveRevisionStatus(scope, { revisionId: revision.revisionId, status: 'sent_back' });
  const fields = given.comments.flatMap(({ field }) => field ?? []);
  await recordSentBack(scope, { revision, comments: given.comments, fields });
  await notifySentBack(scope, { exhibitorId: revision.exhibitorId, comments });
}

/**
 * Makes a version public again that was public before. The exhibitor's own form stays as it is; what
 * waits for a review was compared with another version, and is told so.
 */
export async function restoreListing(
  scope: OrganiserScope,
  { revisionId, reason }: { readonly revisionId: RevisionId; readonly reason: string },
): Promise<void> {
  const found = await findRevision(scope, revisionId);
  if (!found) throw refuseAccess('access.not_found');
  const { exhibitorId } = found;
  // The public version first: whoever changes it at the same time waits here, and meets the rule.
  const published = await findPublished(scope, exhibitorId);
  const current = published && (await lockRevision(scope, published.revisionId));
  if (current && current.status !== 'published') throw refuseListing('listing.base_changed');
  const old = (await lockRevision(scope, revisionId)) ?? found;
  insist(canRestore(old));
  if (published) await supersede(scope, published);
  const restored = await insertRestored(scope, {
    old,
    basedOnRevisionId: published?.revisionId ?? null,
  });
  const revision = { ...old, ...restored };
  await insertComments(scope, revision, [{ field: null, body: reason }]);
  await afterPublication(scope, {
    revision,
    content: old.content,
    before: published?.content ?? null,
  });
  await notifyPublished(scope, exhibitorId);
}

/** A word between exhibitor and organiser; it decides nothing. */
export async function commentOnListing(
  scope: BoothScope | OrganiserScope,
  given: { readonly revisionId: RevisionId; readonly comment: NewComment },
): Promise<void> {
  const revision = await findRevision(scope, given.revisionId);
  if (!revision) throw refuseAccess('access.not_found');
  await insertComments(scope, revision, [given.comment]);
  await recordFact(scope, {
    ...factOf(revision, 'commented'),
    after: { number: revision.number, field: given.comment.field, body: given.comment.body },
  });
}

/** Held for a decision, by whoever may decide it. */
async function lockedRevision(scope: OrganiserScope, revisionId: RevisionId) {
  const revision = await lockRevision(scope, revisionId);
  if (!revision) throw refuseAccess('access.not_found');
  if (revision.status === 'submitted') insist(canDecide(revision, scope.accountId));
  return revision;
}

/** What was said during the review counts like what is said with the decision. */
async function commentsWith(scope: OrganiserScope, given: Decision): Promise<NewComment[]> {
  return [...(await listReviewComments(scope, given.revisionId)), ...given.comments];
}

async function supersede(scope: OrganiserScope, { revisionId }: OwnedRevision): Promise<void> {
  await saveRevisionStatus(scope, { revisionId, status: 'superseded' });
}

async function afterPublication(
  scope: OrganiserScope,
  told: {
    readonly revision: OwnedRevision;
    readonly content: ListingContent;
    readonly before: ListingContent | null;
  },
): Promise<void> {
  const { revision, content, before } = told;
  const { exhibitorId } = revision;
  // Row level security lets only its exhibitor write an image; that it is public follows from here.
  await asSystem(scope, (system) =>
    publishMedia(system, { exhibitorId, mediaIds: picturesOf(content) }),
  );
  const fields = changedFields(before, content);
  const pick = (from: ListingContent) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  await recordFact(scope, {
    ...factOf(revision, 'published'),
    before: before && pick(before),
    after: { number: revision.number, ...pick(content) },
  });
}

async function recordSentBack(
  scope: OrganiserScope,
  told: {
    readonly revision: OwnedRevision;
    readonly comments: readonly NewComment[];
    readonly fields: readonly ListingField[];
  },
): Promise<void> {
  await recordFact(scope, {
    ...factOf(told.revision, 'sent_back'),
    after: {
      number: told.revision.number,
      fields: told.fields,
      comments: told.comments.map(({ body }) => body),
    },
  });
}

function insist(verdict: Verdict<ListingRefusalCode>): void {
  if (!verdict.allowed) throw refuseListing(verdict.code, verdict.params);
}

function factOf({ exhibitorId }: OwnedRevision, happened: 'published' | 'sent_back' | 'commented') {
  return {
    noun: 'listing',
    nounId: exhibitorId,
    type: `listing.${happened}`,
    exhibitorId,
  } as const;
}
