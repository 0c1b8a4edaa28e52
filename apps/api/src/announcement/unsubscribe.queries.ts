import type { Unsubscription } from '@foyer/domain/announcement/announcement.schema.ts';
import { sql } from 'kysely';
import type { SystemScope } from '../access/scopes.ts';

/** Whom the secret of a letter's link belongs to. */
export async function findUnsubscription(
  scope: SystemScope,
  tokenHash: string,
): Promise<Unsubscription | null> {
  const row = await scope.tx
    .selectFrom('announcement_letter as letter')
    .innerJoin('mail', 'mail.mail_id', 'letter.mail_id')
    .innerJoin('event', 'event.event_id', 'letter.event_id')
    .leftJoin('announcement_opt_out as out', (join) =>
      join
        .onRef('out.event_id', '=', 'letter.event_id')
        .on('out.address', '=', sql<string>`lower(mail.to_address)`),
    )
    .select([
      'letter.event_id as eventId',
      'event.name as eventName',
      'mail.to_address as address',
      'mail.locale',
      sql<boolean>`out.address is not null`.as('isUnsubscribed'),
    ])
    .where('letter.token_hash', '=', tokenHash)
    .executeTakeFirst();
  return (row as Unsubscription | undefined) ?? null;
}

type Whose = Pick<Unsubscription, 'eventId' | 'address'>;

export async function insertOptOut(scope: SystemScope, { eventId, address }: Whose): Promise<void> {
  await scope.tx
    .insertInto('announcement_opt_out')
    .values({ event_id: eventId, address: address.toLowerCase(), at: scope.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteOptOut(scope: SystemScope, { eventId, address }: Whose): Promise<void> {
  await scope.tx
    .deleteFrom('announcement_opt_out')
    .where('event_id', '=', eventId)
    .where('address', '=', address.toLowerCase())
    .execute();
}
