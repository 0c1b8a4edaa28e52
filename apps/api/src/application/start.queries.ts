import type { StartAttempt } from '@foyer/domain/application/application.rules.ts';
import type { ApplicationStart } from '@foyer/domain/application/application.schema.ts';
import type { ApplicationId } from '@foyer/domain/identifier.ts';
import { DAY_MS, HOUR_MS } from '@foyer/domain/public-form.ts';
import { sql } from 'kysely';
import type { EventSystemScope } from '../access/scopes.ts';

type Starting = { readonly input: ApplicationStart; readonly senderHash: string };

/** Two of one connection, or for one address, wait for each other, so that both are counted. */
export async function lockStart(
  scope: EventSystemScope,
  { input, senderHash }: Starting,
): Promise<void> {
  // In one order, so that two of these never wait for each other at once.
  const keys = [`${scope.eventId} ${input.email}`, senderHash].toSorted();
  for (const key of keys) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 5))`.execute(scope.tx);
  }
}

export async function countStarts(
  scope: EventSystemScope,
  { input, senderHash }: Starting,
): Promise<Omit<StartAttempt, 'formAgeMs'>> {
  const hourAgo = new Date(scope.now.getTime() - HOUR_MS);
  const dayAgo = new Date(scope.now.getTime() - DAY_MS);
  const begun = scope.tx
    .selectFrom('application')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('created_at', '>', hourAgo);
  const sent = scope.tx
    .selectFrom('application_link')
    .innerJoin('application', (join) =>
      join
        .onRef('application.event_id', '=', 'application_link.event_id')
        .onRef('application.application_id', '=', 'application_link.application_id'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('application_link.event_id', '=', scope.eventId)
    .where('contact_email', '=', input.email)
    .where('issued_at', '>', dayAgo);
  const bySender = begun.where('sender_hash', '=', senderHash);
  return {
    fromSenderInHour: Number((await bySender.executeTakeFirstOrThrow()).count),
    toAddressInDay: Number((await sent.executeTakeFirstOrThrow()).count),
    atEventInHour: Number((await begun.executeTakeFirstOrThrow()).count),
  };
}

/** What this address has begun for this organisation already. */
export async function findBegun(
  scope: EventSystemScope,
  { email, name }: ApplicationStart,
): Promise<ApplicationId | null> {
  const row = await scope.tx
    .selectFrom('application')
    .select('application_id as applicationId')
    .where('event_id', '=', scope.eventId)
    .where('contact_email', '=', email)
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return (row?.applicationId as ApplicationId | undefined) ?? null;
}

/** False where this form was sent before: the same form twice is one. */
export async function insertApplication(
  scope: EventSystemScope,
  { applicationId, input, senderHash }: Starting & { readonly applicationId: ApplicationId },
): Promise<boolean> {
  const row = await scope.tx
    .insertInto('application')
    .values({
      event_id: scope.eventId,
      application_id: applicationId,
      name: input.name,
      contact_name: input.contactName,
      contact_email: input.email,
      locale: scope.locale,
      sender_hash: senderHash,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'application_id']).doNothing())
    .returning('application_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertLink(
  scope: EventSystemScope,
  { applicationId, tokenHash }: { applicationId: ApplicationId; tokenHash: string },
): Promise<void> {
  await scope.tx
    .insertInto('application_link')
    .values({
      event_id: scope.eventId,
      application_id: applicationId,
      token_hash: tokenHash,
      issued_at: scope.now,
    })
    .execute();
}
