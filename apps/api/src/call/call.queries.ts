import type { Call, CallInput } from '@foyer/domain/call/call.schema.ts';
import type { EventScope, OrganiserScope } from '../access/scopes.ts';

const columns = [
  'access',
  'opens_on as opensOn',
  'closes_on as closesOn',
  'title',
  'text',
  'afterwards',
  'questions',
  'link_key as linkKey',
  'version',
] as const;

/** Null as long as nobody has written one; the public sees none that is off. */
export async function findCall(scope: EventScope): Promise<Call | null> {
  const row = await scope.tx
    .selectFrom('call')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .executeTakeFirst();
  return (row as unknown as Call | undefined) ?? null;
}

const rowOf = (call: CallInput) => ({
  access: call.access,
  opens_on: call.opensOn,
  closes_on: call.closesOn,
  title: JSON.stringify(call.title),
  text: JSON.stringify(call.text),
  afterwards: JSON.stringify(call.afterwards),
  questions: JSON.stringify(call.questions),
});

/** False where a colleague was faster. */
export async function insertCall(
  scope: OrganiserScope,
  { call, linkKey }: { readonly call: CallInput; readonly linkKey: string },
): Promise<boolean> {
  const row = await scope.tx
    .insertInto('call')
    .values({
      event_id: scope.eventId,
      ...rowOf(call),
      link_key: linkKey,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

/** False where it is not the version that was seen. */
export async function saveCall(
  scope: OrganiserScope,
  { call, version }: { readonly call: CallInput; readonly version: number },
): Promise<boolean> {
  const row = await scope.tx
    .updateTable('call')
    .set((eb) => ({ ...rowOf(call), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveLinkKey(scope: OrganiserScope, linkKey: string): Promise<void> {
  await scope.tx
    .updateTable('call')
    .set({ link_key: linkKey })
    .where('event_id', '=', scope.eventId)
    .execute();
}
