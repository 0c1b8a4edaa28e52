import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { CalendarDate } from '@foyer/domain/calendar-date.ts';
import type { ApplicationId, EventId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { EventSystemScope, SystemScope } from '../access/scopes.ts';

/** Where somebody has begun and not handed in, while one can. */
export async function listCallsWithBegun(scope: SystemScope) {
  const rows = await scope.tx
    .selectFrom('call')
    .innerJoin('event', 'event.event_id', 'call.event_id')
    .select(['call.event_id as eventId', 'closes_on as closesOn', 'time_zone as timeZone'])
    .where('access', '<>', 'off')
    .where('closes_on', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('application')
          .select('application_id')
          .whereRef('application.event_id', '=', 'call.event_id')
          .where('application.status', '=', 'draft')
          .where('reminded_at', 'is', null),
      ),
    )
    .execute();
  return rows as { eventId: EventId; closesOn: CalendarDate; timeZone: string }[];
}

export type BegunApplication = {
  readonly applicationId: ApplicationId;
  readonly status: ApplicationStatus;
  readonly name: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly remindedAt: Date | null;
};

/** Held until the letters are written; what somebody is just handing in is left to its own end. */
export async function lockBegun(scope: EventSystemScope): Promise<BegunApplication[]> {
  const rows = await scope.tx
    .selectFrom('application')
    .select([
      'application_id as applicationId',
      'status',
      'name',
      'contact_name as contactName',
      'contact_email as contactEmail',
      'locale',
      'created_at as createdAt',
      'reminded_at as remindedAt',
    ])
    .where('event_id', '=', scope.eventId)
    .where('status', '=', 'draft')
    .where('reminded_at', 'is', null)
    .orderBy('application_id')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows as unknown as BegunApplication[];
}

export async function saveReminded(
  scope: EventSystemScope,
  applicationIds: readonly ApplicationId[],
): Promise<void> {
  await scope.tx
    .updateTable('application')
    .set({ reminded_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('application_id', 'in', applicationIds)
    .execute();
}
