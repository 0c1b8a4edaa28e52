import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { EventSystemScope, OrganiserScope } from '../access/scopes.ts';

export type LetterReader = {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/** What every letter about a listing says of its event and exhibitor. */
export async function getLetterSubject(
  scope: OrganiserScope | EventSystemScope,
  exhibitorId: ExhibitorId,
) {
  const row = await scope.tx
    .selectFrom('event')
    .innerJoin('exhibitor', 'exhibitor.event_id', 'event.event_id')
    .select([
      'event.name as eventName',
      'event.slug as eventSlug',
      'event.organiser_name as organiserName',
      'exhibitor.name as exhibitorName',
      'exhibitor.locale',
    ])
    .where('event.event_id', '=', scope.eventId)
    .where('exhibitor.exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
  return { ...row, locale: row.locale as Locale };
}

/** Everybody of the booth who may edit the listing. */
export async function listListingEditors(
  scope: OrganiserScope,
  given: { readonly exhibitorId: ExhibitorId; readonly locale: Locale },
): Promise<LetterReader[]> {
  const rows = await scope.tx
    .selectFrom('exhibitor_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['u.email', 'u.name', 'u.locale'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.exhibitor_id', '=', given.exhibitorId)
    .where('m.role', 'in', ['admin', 'editor'])
    .orderBy('m.created_at')
    .execute();
  return rows.map((row) => ({ ...row, locale: (row.locale as Locale | null) ?? given.locale }));
}

/** Who reviews: those with that role, or the owners where nobody has it. */
export async function listReviewers(scope: EventSystemScope): Promise<LetterReader[]> {
  const rows = await scope.tx
    .selectFrom('team_member as m')
    .innerJoin('auth.user as u', 'u.id', 'm.account_id')
    .select(['u.email', 'u.name', 'u.locale', 'm.role'])
    .where('m.event_id', '=', scope.eventId)
    .where('m.role', 'in', ['reviewer', 'owner'])
    .orderBy('m.created_at')
    .execute();
  const reviewers = rows.filter(({ role }) => role === 'reviewer');
  return (reviewers.length > 0 ? reviewers : rows).map(({ email, name, locale }) => ({
    email,
    name,
    locale: (locale as Locale | null) ?? 'de',
  }));
}

export async function countWaiting(scope: EventSystemScope): Promise<number> {
  const row = await scope.tx
    .selectFrom('listing_revision')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
