import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import type { EntryBatch, Receipt } from '@foyer/domain/lead/lead.schema.ts';
import { type People, withSharedBoothScope } from '../access/capturing-scopes.ts';
import type { Services } from '../access/context.ts';
import type { BoothScope, CapturingScope } from '../access/scopes.ts';
import { intakeIn, intakeReads } from './intake.queries.ts';
import { presentedIn, recordHanded } from './lead.commands.ts';

type At = { readonly eventId: EventId; readonly exhibitorId: ExhibitorId };
/** The session of a person, the hash of a paired device's secret, or both. */
export type Credentials = { readonly session: string | null; readonly device: string | null };
type Waiting = {
  readonly by: Credentials;
  readonly batch: EntryBatch;
  readonly answer: (outcome: Outcome) => void;
};
type Outcome = { readonly receipts: Receipt[] } | { readonly error: unknown };
type Booth = At & { waiting: Waiting[] };

/** Transactions at once, over all booths: the screens keep the rest of the connections. */
const AT_ONCE = 4;
/** Requests that share a commit at most; their entries have to fit a statement. */
const SHARED = 64;

/**
 * Takes in what devices hand over. Requests of one booth that arrive while a transaction runs wait
 * for it and then share the next: under load a commit carries many of them, without load none
 * waits. Each is answered after its commit and never before.
 */
export function createInbox(services: Services) {
  const booths = new Map<string, Booth>();
  const ready: Booth[] = [];
  let running = 0;

  const go = () => {
    while (running < AT_ONCE) {
      const booth = ready.shift();
      if (!booth) return;
      running += 1;
      void takeIn(services, booth, booth.waiting.splice(0, SHARED)).finally(() => {
        running -= 1;
        if (booth.waiting.length > 0) ready.push(booth);
        else booths.delete(keyOf(booth));
        go();
      });
    }
  };

  return (at: At, given: { by: Credentials; batch: EntryBatch }): Promise<Receipt[]> =>
    new Promise((resolve, reject) => {
      const answer = (outcome: Outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.receipts);
      const known = booths.get(keyOf(at));
      const booth = known ?? { ...at, waiting: [] };
      booth.waiting.push({ ...given, answer });
      if (known) return;
      booths.set(keyOf(at), booth);
      ready.push(booth);
      // Whatever else has arrived by now comes along.
      setImmediate(go);
    });
}

const keyOf = ({ eventId, exhibitorId }: At) => `${eventId}/${exhibitorId}`;

async function takeIn(services: Services, at: At, group: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await recordGroup(services, at, group);
    for (const [index, { answer }] of group.entries()) {
      answer(outcomes[index] ?? { error: new Error('No outcome') });
    }
  } catch (error) {
    // One of them may have spoiled it for the others: each on its own, and only that one fails.
    if (group.length === 1) group[0]?.answer({ error });
    else for (const one of group) await takeIn(services, at, [one]);
  }
}

function recordGroup(
  services: Services,
  { eventId, exhibitorId }: At,
  group: readonly Waiting[],
): Promise<Outcome[]> {
  const at = { eventId, exhibitorId };
  const presented = presentedIn(group.map(({ batch }) => batch));
  const sharing = {
    now: services.clock(),
    tokens: [...new Set(group.flatMap(({ by }) => by.session ?? []))],
    devices: [...new Set(group.flatMap(({ by }) => by.device ?? []))],
    presentedCodes: presented.codes,
    reads: (tx: BoothScope['tx']) => intakeReads(tx, at, presented),
  };
  return withSharedBoothScope(services, at, {
    sharing,
    async work(people, read) {
      const scopes = group.map(({ by }) => admitted(people, by));
      const handed = group.flatMap(({ batch }, index) => {
        const scope = scopes[index];
        return scope && 'tx' in scope ? [{ scope, batch: ownBatch(scope, batch) }] : [];
      });
      const receipts = await recordHanded(handed, intakeIn(read));
      let next = 0;
      return scopes.map((scope) =>
        'tx' in scope ? { receipts: receipts[next++] ?? [] } : { error: scope },
      );
    },
  });
}

/**
 * The doors of every booth procedure, with the same answers. A person who is signed in on a paired
 * device hands over in their own name, also what it kept after it was revoked.
 */
function admitted(people: People, { session, device }: Credentials) {
  const person = session ? people.get(session) : undefined;
  const paired = device ? people.get(device) : undefined;
  for (const one of [person, paired]) {
    if (typeof one === 'object' && mayActOnLead(one.actor, 'capture')) return one;
  }
  if (person) return refuseAccess(person === 'stranger' ? 'access.not_found' : 'access.forbidden');
  return refuseAccess(paired === 'revoked' ? 'access.device_revoked' : 'access.sign_in_required');
}

/** A device that nobody is signed in on speaks for itself alone, whatever it calls itself. */
function ownBatch(scope: CapturingScope, batch: EntryBatch): EntryBatch {
  return scope.kind === 'device' ? { ...batch, deviceId: scope.deviceId } : batch;
}
