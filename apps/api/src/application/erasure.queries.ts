import type { EventSystemScope, SystemScope } from '../access/scopes.ts';

/** Events that keep applications, and what says how long. */
export async function listEventsWithApplications(scope: SystemScope) {
  return scope.tx
    .selectFrom('event')
    .leftJoin('call', 'call.event_id', 'event.event_id')
    .select([
      'event.event_id as eventId',
      'ends_on as endsOn',
      'time_zone as timeZone',
      'retention_days as retentionDays',
      'closes_on as closesOn',
    ])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('application')
          .select('application_id')
          .whereRef('application.event_id', '=', 'event.event_id'),
      ),
    )
    .execute();
}

/** Answers how many there were; links, files, comments and the letters to them go with them. */
export async function eraseApplications(
  scope: EventSystemScope,
  which: 'all' | 'never_handed_in',
): Promise<number> {
  const all = scope.tx.deleteFrom('application').where('event_id', '=', scope.eventId);
  const erasing = which === 'all' ? all : all.where('submitted_at', 'is', null);
  const erased = await erasing.returning('contact_email').execute();
  if (erased.length > 0) await eraseLetters(scope, new Set(erased.map((row) => row.contact_email)));
  return erased.length;
}

/** The letters to applicants at these addresses, unless another application of theirs is kept. */
async function eraseLetters(
  scope: EventSystemScope,
  addresses: ReadonlySet<string>,
): Promise<void> {
  await scope.tx
    .deleteFrom('mail')
    .where('event_id', '=', scope.eventId)
    .where('template', 'like', 'application-%')
    .where('to_address', 'in', [...addresses])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('application')
            .select('application_id')
            .whereRef('application.event_id', '=', 'mail.event_id')
            .whereRef('application.contact_email', '=', 'mail.to_address'),
        ),
      ),
    )
    .execute();
}

/** After a day nobody needs to know which applications came from one connection. */
export async function forgetSenders(scope: SystemScope, before: Date): Promise<void> {
  await scope.tx
    .updateTable('application')
    .set({ sender_hash: null })
    .where('sender_hash', 'is not', null)
    .where('created_at', '<', before)
    .execute();
}
