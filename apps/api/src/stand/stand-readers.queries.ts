import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import { groundsSchema } from '@foyer/domain/stand/stand.schema.ts';
import type { EventWideScope } from '../access/scopes.ts';

/** The admins of the booth; before anybody has joined, the contact the organiser wrote down. */
export async function listLetterReaders(scope: EventWideScope, exhibitorId: ExhibitorId) {
  const event = await scope.tx
    .selectFrom('event')
    .select([
      'name',
      'slug',
      'organiser_name as organiserName',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'venue_name as venueName',
      'city',
      'time_zone as timeZone',
    ])
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  const exhibitor = await scope.tx
    .selectFrom('exhibitor')
    .select(['name', 'contact_name', 'contact_email', 'locale'])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
  const admins = await scope.tx
    .selectFrom('exhibitor_member')
    .innerJoin('auth.user', 'auth.user.id', 'exhibitor_member.account_id')
    .select(['auth.user.email', 'auth.user.name', 'auth.user.locale'])
    .where('exhibitor_member.event_id', '=', scope.eventId)
    .where('exhibitor_member.exhibitor_id', '=', exhibitorId)
    .where('exhibitor_member.role', '=', 'admin')
    .execute();
  const contact = {
    email: exhibitor.contact_email,
    name: exhibitor.contact_name,
    locale: exhibitor.locale,
  };
  const readers = (admins.length > 0 ? admins : [contact]).map((reader) => ({
    email: reader.email,
    name: reader.name,
    locale: (reader.locale ?? exhibitor.locale) as Locale,
    exhibitorName: exhibitor.name,
  }));
  return { event, readers };
}

/** With the rules by which who has it now got it, where a proposal gave it. */
export async function getStandOfLetter(scope: EventWideScope, standId: StandId) {
  const row = await scope.tx
    .selectFrom('stand')
    .innerJoin('hall', (join) =>
      join
        .onRef('hall.event_id', '=', 'stand.event_id')
        .onRef('hall.hall_id', '=', 'stand.hall_id'),
    )
    .leftJoin('stand_assignment as assignment', (join) =>
      join
        .onRef('assignment.event_id', '=', 'stand.event_id')
        .onRef('assignment.stand_id', '=', 'stand.stand_id')
        .on('assignment.ended_at', 'is', null),
    )
    .select([
      'stand.number as standNumber',
      'hall.name as hallName',
      'stand.area_square_metres as areaSquareMetres',
      'assignment.grounds',
    ])
    .where('stand.event_id', '=', scope.eventId)
    .where('stand.stand_id', '=', standId)
    .executeTakeFirstOrThrow();
  return { ...row, grounds: row.grounds ? groundsSchema.parse(row.grounds) : null };
}
