import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import { mayActOnLead } from '@foyer/domain/lead/lead.policy.ts';
import type { EntryBatch, Receipt } from '@foyer/domain/lead/lead.schema.ts';
import { type People, shownAt, withSharedBoothsScope } from '../access/capturing-scopes.ts';
import type { Services } from '../access/context.ts';
import type { AtBooth } from '../access/scope.queries.ts';
import type { BoothScope, CapturingScope } from '../access/scopes.ts';
import { intakeIn, intakeReads } from './intake.queries.ts';
import { codesIn, presentedIn, recordHanded } from './lead.commands.ts';

type At = { readonly eventId: EventId; readonly exhibitorId: ExhibitorId };
/** The session of a person, the hash of a paired device's secret, or both. */
export type Credentials = { readonly session: string | null; readonly device: string | null };
type Waiting = At & {
  readonly by: Credentials;
  readonly batch: EntryBatch;
  readonly answer: (outcome: Outcome) => void;
};
type Outcome = { readonly receipts: Receipt[] } | { readonly error: unknown };

/** Transactions at once: while the database works on one, answers of another are written. */
const AT_ONCE = 3;
/** Requests that share a commit at most; their entries have to fit a statement. */
const SHARED = 64;
/** Under load others are waited for, milliseconds: their answers come sooner than by a commit each. */
const GATHER_MS = 2;

/**
 * Takes in what devices hand over. Requests at one event that arrive while a transaction runs share
 * the next, whatever booth they are for: under load a commit carries many of them, without load none
 * waits. A booth is in one transaction at a time, so that none of them waits for the other. Each
 * request is answered after its commit and never before.
 */
export function createInbox(services: Services) {
  const waiting: Waiting[] = [];
  const busy = new Set<string>();
  let running = 0;
  let isGathering = false;

  const go = () => {
    isGathering = false;
    while (running < AT_ONCE) {
      const group = nextGroup(waiting, { busy, slots: AT_ONCE - running });
      if (group.length === 0) return;
      const booths = new Set(group.map(keyOf));
      for (const booth of booths) busy.add(booth);
      running += 1;
      void takeIn(services, group).finally(() => {
        running -= 1;
        for (const booth of booths) busy.delete(booth);
        go();
      });
    }
  };

  return (at: At, given: { by: Credentials; batch: EntryBatch }): Promise<Receipt[]> =>
    new Promise((resolve, reject) => {
      const answer = (outcome: Outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.receipts);
      waiting.push({ ...at, ...given, answer });
      if (isGathering) return;
      isGathering = true;
      // Whatever else has arrived by now comes along.
      if (running === 0) setImmediate(go);
      else setTimeout(go, GATHER_MS);
    });
}

const keyOf = ({ eventId, exhibitorId }: At) => `${eventId}/${exhibitorId}`;

/**
 * Takes from those who wait the ones that share the next commit, the longest waiting first: of one
 * event, of booths that are in no transaction, and no more than leaves as much for the other slots.
 */
function nextGroup(
  waiting: Waiting[],
  { busy, slots }: { busy: ReadonlySet<string>; slots: number },
): Waiting[] {
  const first = waiting.find((one) => !busy.has(keyOf(one)));
  if (!first) return [];
  const free = waiting.filter((one) => one.eventId === first.eventId && !busy.has(keyOf(one)));
  const most = Math.min(SHARED, Math.ceil(free.length / slots));
  const booths = new Set<string>();
  const group: Waiting[] = [];
  for (const one of free) {
    if (group.length >= most && !booths.has(keyOf(one))) continue;
    if (group.length === SHARED) break;
    booths.add(keyOf(one));
    group.push(one);
  }
  const taken = new Set(group);
  const left = waiting.filter((one) => !taken.has(one));
  waiting.splice(0, waiting.length, ...left);
  return group;
}

async function takeIn(services: Services, group: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await recordGroup(services, group);
    for (const [index, { answer }] of group.entries()) {
      answer(outcomes[index] ?? { error: new Error('No outcome') });
    }
  } catch (error) {
    // One of them may have spoiled it for the others: each on its own, and only that one fails.
    if (group.length === 1) group[0]?.answer({ error });
    else for (const one of group) await takeIn(services, [one]);
  }
}

async function recordGroup(
  services: Services,
  group: readonly Waiting[],
): Promise<readonly Outcome[]> {
  const [first] = group;
  if (!first) return [];
  const { eventId } = first;
  const presented = presentedIn(eventId, group);
  const shown = (kind: keyof Credentials) => {
    const given = group.flatMap(({ exhibitorId, by }): AtBooth[] => {
      const secret = by[kind];
      return secret ? [{ exhibitorId, secret }] : [];
    });
    return [...new Map(given.map((one) => [shownAt(one), one])).values()];
  };
  const sharing = {
    now: services.clock(),
    tokens: shown('session'),
    devices: shown('device'),
    presentedCodes: codesIn(presented),
    reads: (tx: BoothScope['tx']) => intakeReads(tx, presented),
  };
  const at = { eventId, exhibitorIds: presented.exhibitorIds as readonly ExhibitorId[] };
  return withSharedBoothsScope(services, at, {
    sharing,
    async work(people, read) {
      const scopes = group.map((one) => admitted(people, one));
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
function admitted(people: People, { exhibitorId, by: { session, device } }: Waiting) {
  const found = (secret: string | null) =>
    secret ? people.get(shownAt({ exhibitorId, secret })) : undefined;
  const [person, paired] = [found(session), found(device)];
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
