import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { NewComment } from '@foyer/domain/listing/listing-view.schema.ts';
import type { WrittenLetter } from '@foyer/mail/letter.ts';
import { listingPublishedMail } from '@foyer/mail/listing-published.mail.ts';
import { listingSentBackMail } from '@foyer/mail/listing-sent-back.mail.ts';
import { listingSubmittedMail } from '@foyer/mail/listing-submitted.mail.ts';
import { listingFieldsDe } from '@foyer/messages/listing/listing-fields.de.ts';
import { listingFieldsEn } from '@foyer/messages/listing/listing-fields.en.ts';
import { asSystem } from '../access/as-system.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import {
  countWaiting,
  getLetterSubject,
  type LetterReader,
  listListingEditors,
  listReviewers,
} from './listing-readers.queries.ts';

/**
 * One letter when the queue was empty until now, and none for each submission after it: reviewers
 * learn that there is work again, and are not written to forty times before the deadline.
 */
export async function notifyReviewers(
  scope: BoothScope,
  given: { readonly isPublished: boolean },
): Promise<void> {
  const { exhibitorId, services } = scope;
  const found = await asSystem(scope, async (system) =>
    (await countWaiting(system)) === 1
      ? {
          subject: await getLetterSubject(system, exhibitorId),
          reviewers: await listReviewers(system),
        }
      : null,
  );
  if (!found) return;
  const { eventName, eventSlug, organiserName, exhibitorName } = found.subject;
  const link = `${services.config.publicUrl}/organiser/${eventSlug}/reviews`;
  const about = { eventName, organiserName, exhibitorName, link, ...given };
  for (const reader of found.reviewers) {
    const letter = listingSubmittedMail({ ...about, locale: reader.locale, toName: reader.name });
    await queue(scope, { reader, letter, template: 'listing-submitted', exhibitorId });
  }
}

export async function notifyPublished(
  scope: OrganiserScope,
  exhibitorId: ExhibitorId,
): Promise<void> {
  const { eventName, eventSlug, organiserName, exhibitorName, locale } = await getLetterSubject(
    scope,
    exhibitorId,
  );
  const link = `${scope.services.config.publicUrl}/e/${eventSlug}/exhibitors/${exhibitorId}`;
  const about = { eventName, organiserName, exhibitorName, link };
  for (const reader of await listListingEditors(scope, { exhibitorId, locale })) {
    const letter = listingPublishedMail({ ...about, locale: reader.locale, toName: reader.name });
    await queue(scope, { reader, letter, template: 'listing-published', exhibitorId });
  }
}

export async function notifySentBack(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly comments: readonly NewComment[] },
): Promise<void> {
  const { exhibitorId, comments } = given;
  const { eventName, eventSlug, organiserName, exhibitorName, locale } = await getLetterSubject(
    scope,
    exhibitorId,
  );
  const link = `${scope.services.config.publicUrl}/exhibitor/${eventSlug}/${exhibitorId}/listing`;
  const about = { eventName, organiserName, exhibitorName, link, reviewerName: scope.actorName };
  for (const reader of await listListingEditors(scope, { exhibitorId, locale })) {
    const labels = reader.locale === 'de' ? listingFieldsDe : listingFieldsEn;
    const letter = listingSentBackMail({
      ...about,
      locale: reader.locale,
      toName: reader.name,
      comments: comments.map(({ field, body }) => ({ field: field && labels[field], body })),
    });
    await queue(scope, { reader, letter, template: 'listing-sent-back', exhibitorId });
  }
}

async function queue(
  scope: BoothScope | OrganiserScope,
  given: {
    readonly reader: LetterReader;
    readonly letter: WrittenLetter;
    readonly template: string;
    readonly exhibitorId: ExhibitorId;
  },
): Promise<void> {
  const { reader, letter, template, exhibitorId } = given;
  await queueMail(scope, {
    ...letter,
    to: reader.email,
    toName: reader.name,
    locale: reader.locale,
    template,
    exhibitorId,
  });
}
