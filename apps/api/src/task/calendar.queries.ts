import type { AccountId, EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { BoothScope, SystemScope } from '../access/scopes.ts';

const own = (scope: BoothScope) => ({
  event_id: scope.eventId,
  exhibitor_id: scope.exhibitorId,
  account_id: scope.accountId,
});

/** Since when this person has a link. */
export async function findCalendar(scope: BoothScope): Promise<{ createdAt: Date } | null> {
  const row = await scope.tx
    .selectFrom('task_calendar')
    .select('created_at as createdAt')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('account_id', '=', scope.accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** A new link ends the old one. */
export async function saveCalendar(scope: BoothScope, tokenHash: string): Promise<void> {
  const { locale } = scope;
  const link = { token_hash: tokenHash, locale, created_at: scope.now };
  await scope.tx
    .insertInto('task_calendar')
    .values({ ...own(scope), ...link })
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'exhibitor_id', 'account_id']).doUpdateSet(link),
    )
    .execute();
}

/** Whether there was one. */
export async function deleteCalendar(scope: BoothScope): Promise<boolean> {
  const { numDeletedRows } = await scope.tx
    .deleteFrom('task_calendar')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('account_id', '=', scope.accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export type CalendarOwner = {
  readonly eventId: EventId;
  readonly exhibitorId: ExhibitorId;
  readonly accountId: AccountId;
  readonly locale: Locale;
};

/** Whose link this is; the token is the only thing that its reader brings along. */
export async function findCalendarOwner(
  scope: SystemScope,
  tokenHash: string,
): Promise<CalendarOwner | null> {
  const row = await scope.tx
    .selectFrom('task_calendar')
    .select([
      'event_id as eventId',
      'exhibitor_id as exhibitorId',
      'account_id as accountId',
      'locale',
    ])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return (row as CalendarOwner | undefined) ?? null;
}
