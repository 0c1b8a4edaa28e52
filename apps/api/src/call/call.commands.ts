import { refuseCall } from '@foyer/domain/call/call.refusals.ts';
import type { Call, CallInput } from '@foyer/domain/call/call.schema.ts';
import { makeLinkSecret } from '../access/link-secret.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import { findCall, insertCall, saveCall, saveLinkKey } from './call.queries.ts';

/** 128 random bits: it opens a text, and no person's data. */
const newLinkKey = () => makeLinkSecret(16);

/** Writes it for the first time (`version` 0) or anew; what a colleague changed is not overwritten. */
export async function writeCall(
  scope: OrganiserScope,
  given: { readonly call: CallInput; readonly version: number },
): Promise<Call> {
  const before = await findCall(scope);
  const isSaved =
    given.version === 0
      ? await insertCall(scope, { ...given, linkKey: newLinkKey() })
      : await saveCall(scope, given);
  const call = await findCall(scope);
  if (!isSaved || !call) throw refuseCall('call.changed_meanwhile');
  await record(scope, 'written', { before: before && kept(before), after: kept(call) });
  return call;
}

/** The link of a private call stops working at once; whoever has begun goes on with its own. */
export async function renewCallLink(scope: OrganiserScope): Promise<void> {
  await saveLinkKey(scope, newLinkKey());
  await record(scope, 'link_renewed', {});
}

const kept = ({ access, opensOn, closesOn, title, questions }: Call) => ({
  ...{ access, opensOn, closesOn, title },
  questions: questions.length,
});

function record(
  scope: OrganiserScope,
  happened: 'written' | 'link_renewed',
  change: { before?: Record<string, unknown> | null; after?: Record<string, unknown> },
): Promise<void> {
  return recordFact(scope, {
    noun: 'call',
    nounId: scope.eventId,
    type: `call.${happened}`,
    audience: 'organiser',
    ...change,
  });
}
