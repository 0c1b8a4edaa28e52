import type { EventSystemScope, SystemScope } from '../access/scopes.ts';

/** Events that still keep people with a badge, and what says how long. */
export async function listEventsWithPeople(scope: SystemScope) {
  return scope.tx
    .selectFrom('event')
    .select([
      'event_id as eventId',
      'ends_on as endsOn',
      'time_zone as timeZone',
      'retention_days as retentionDays',
    ])
    .where((eb) =>
      eb.or([
        ...(['attendee', 'lead'] as const).map((table) =>
          eb.exists(
            eb.selectFrom(table).select('event_id').whereRef('event_id', '=', 'event.event_id'),
          ),
        ),
        eb.exists(
          eb
            .selectFrom('demo_presenter as p')
            .select('p.event_id')
            .whereRef('p.event_id', '=', 'event.event_id')
            .where('p.email', '<>', ''),
        ),
      ]),
    )
    .execute();
}

/**
 * Leads with their entries, attendees with their links and decisions, the letters to them, and the
 * addresses of presenters, whose names stay in the programme as it was. How many leads each exhibitor
 * had stays in the tally, which knows no person.
 */
export async function erasePeople(
  scope: EventSystemScope,
): Promise<{ leads: number; attendees: number }> {
  const { tx, eventId } = scope;
  const leads = await tx.deleteFrom('lead').where('event_id', '=', eventId).executeTakeFirst();
  const attendees = await tx
    .deleteFrom('attendee')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  await tx
    .updateTable('demo_presenter')
    // Without the addresses two of one name would be one person at two places at one time.
    .set({ email: '', during: null })
    .where('event_id', '=', eventId)
    .execute();
  await tx
    .deleteFrom('mail')
    .where('event_id', '=', eventId)
    .where('template', 'in', [
      'badge-scanned',
      'badge-link',
      'seat-promoted',
      'seat-moved',
      'seat-off',
    ])
    .execute();
  return { leads: Number(leads.numDeletedRows), attendees: Number(attendees.numDeletedRows) };
}
