import type { EventSystemScope, SystemScope } from '../access/scopes.ts';

/** Events that still keep enquiries, and what says how long. */
export async function listEventsWithEnquiries(scope: SystemScope) {
  return scope.tx
    .selectFrom('event')
    .select([
      'event_id as eventId',
      'ends_on as endsOn',
      'time_zone as timeZone',
      'retention_days as retentionDays',
    ])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('enquiry')
          .select('enquiry_id')
          .whereRef('enquiry.event_id', '=', 'event.event_id'),
      ),
    )
    .execute();
}

/** With the letters that answered them. Answers how many there were. */
export async function eraseEnquiries(scope: EventSystemScope): Promise<number> {
  await scope.tx
    .deleteFrom('mail')
    .where('event_id', '=', scope.eventId)
    .where('is_private', '=', true)
    .where('template', '=', 'enquiry-answered')
    .execute();
  const { numDeletedRows } = await scope.tx
    .deleteFrom('enquiry')
    .where('event_id', '=', scope.eventId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** After a day nobody needs to know which messages came from one connection. */
export async function forgetSenders(scope: SystemScope, before: Date): Promise<void> {
  await scope.tx
    .updateTable('enquiry')
    .set({ sender_hash: null })
    .where('sender_hash', 'is not', null)
    .where('created_at', '<', before)
    .execute();
}
