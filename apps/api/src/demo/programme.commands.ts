import { type DemoRefusalCode, refuseDemo } from '@foyer/domain/demo/demo.refusals.ts';
import {
  canMoveDemo,
  conflictsOf,
  isOpenAt,
  liesWithin,
  timeSpanOf,
} from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { DemoId, PlaceId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { type FoundSlot, notifyNotShown, notifyScheduled, notifyTakenBack } from './demo.mail.ts';
import { listOccupied } from './demo.queries.ts';
import { getParticipation, lockDemo, lockProgramme, saveMove } from './demo-changes.queries.ts';
import { slotRecord } from './demo-record.ts';
import { findPlace } from './place.queries.ts';

type Placing = {
  readonly demoId: DemoId;
  /** Of the demo as the organiser saw it. */
  readonly version: number;
  readonly slot: DemoSlot;
};

/** Puts a demo that waits, or was declined, into the programme; its exhibitor gets a letter. */
export async function scheduleDemo(scope: OrganiserScope, given: Placing): Promise<void> {
  await lockProgramme(scope);
  const demo = await lockedDemo(scope, given.demoId);
  if (demo.status === 'scheduled') throw refuseDemo('demo.wrong_status', { from: 'scheduled' });
  await place(scope, demo, { ...given, happened: 'scheduled' });
}

/** Puts a demo of the programme elsewhere; putting it where it is changes nothing. */
export async function moveDemo(scope: OrganiserScope, given: Placing): Promise<void> {
  await lockProgramme(scope);
  const demo = await lockedDemo(scope, given.demoId);
  if (demo.status !== 'scheduled') throw refuseDemo('demo.wrong_status', { from: demo.status });
  await place(scope, demo, { ...given, happened: 'moved' });
}

/** Takes it out of the programme; it waits again, with its time and place as the wish. */
export async function takeBackDemo(
  scope: OrganiserScope,
  given: { readonly demoId: DemoId; readonly version: number },
): Promise<void> {
  await lockProgramme(scope);
  const demo = await lockedDemo(scope, given.demoId);
  if (demo.status !== 'scheduled') throw refuseDemo('demo.wrong_status', { from: demo.status });
  if (demo.version !== given.version) throw refuseDemo('demo.changed_meanwhile');
  await saveMove(scope, demo.demoId, { status: 'submitted' });
  await record(scope, demo, {
    happened: 'taken_back',
    before: { status: 'scheduled', ...slotRecord(demo, await placeNameOf(scope, demo.placeId)) },
    after: { status: 'submitted' },
  });
  await notifyTakenBack(scope, { demo, event: await getEvent(scope) });
}

export async function declineDemo(
  scope: OrganiserScope,
  given: { readonly demoId: DemoId; readonly reason: string },
): Promise<void> {
  await endDemo(scope, { ...given, to: 'declined' });
}

export async function cancelDemo(
  scope: OrganiserScope,
  given: { readonly demoId: DemoId; readonly reason: string },
): Promise<void> {
  await endDemo(scope, { ...given, to: 'cancelled' });
}

/** Its exhibitor has left, and is told of that and not of each demo. */
export async function cancelWithoutLetter(scope: OrganiserScope, demoId: DemoId): Promise<void> {
  const demo = await lockedDemo(scope, demoId);
  await end(scope, demo, { to: 'cancelled', reason: '' });
}

async function place(
  scope: OrganiserScope,
  demo: Demo,
  given: Placing & { readonly happened: 'scheduled' | 'moved' },
): Promise<void> {
  insist(canMoveDemo(demo.status, 'scheduled'));
  if (demo.version !== given.version) throw refuseDemo('demo.changed_meanwhile');
  if (!isTakingPart(await getParticipation(scope, demo.exhibitorId))) {
    throw refuseDemo('demo.exhibitor_left');
  }
  const event = await getEvent(scope);
  const { placeId } = given.slot;
  const slot = { ...timeSpanOf(given.slot, event.timeZone), placeId };
  insist(liesWithin(slot, event));
  const found = placeId && (await findPlace(scope, placeId));
  if (placeId && !found) throw refuseDemo('demo.place_not_found');
  const placeName = found ? found.name : null;
  const before: FoundSlot = { ...demo, placeName: await placeNameOf(scope, demo.placeId) };
  const after: FoundSlot = { ...slot, placeName };
  if (given.happened === 'moved' && isSameSlot(demo, slot)) return;
  if (!isOpenAt(found || null, slot, event.timeZone)) throw refuseDemo('demo.place_closed');

  const [conflict] = conflictsOf({ ...demo, ...slot }, await listOccupied(scope, slot));
  if (conflict) throw refuseDemo(`demo.${conflict.kind}`);
  await saveMove(scope, demo.demoId, { status: 'scheduled', comment: '', slot });
  await record(scope, demo, {
    happened: given.happened,
    before: { status: demo.status, ...slotRecord(before, before.placeName) },
    after: { status: 'scheduled', ...slotRecord(after, placeName) },
  });
  await notifyScheduled(scope, { demo, event, before, after, happened: given.happened });
}

type Slot = Pick<Demo, 'startsAt' | 'endsAt' | 'placeId'>;

function isSameSlot(one: Slot, other: Slot): boolean {
  return (
    one.placeId === other.placeId &&
    one.startsAt.getTime() === other.startsAt.getTime() &&
    one.endsAt.getTime() === other.endsAt.getTime()
  );
}

type Ending = { readonly to: 'declined' | 'cancelled'; readonly reason: string };

async function endDemo(
  scope: OrganiserScope,
  given: Ending & { readonly demoId: DemoId },
): Promise<void> {
  const demo = await lockedDemo(scope, given.demoId);
  await end(scope, demo, given);
  const event = await getEvent(scope);
  await notifyNotShown(scope, { demo, event, reason: given.reason, happened: given.to });
}

async function end(scope: OrganiserScope, demo: Demo, { to, reason }: Ending): Promise<void> {
  insist(canMoveDemo(demo.status, to));
  await saveMove(scope, demo.demoId, { status: to, comment: reason });
  await record(scope, demo, {
    happened: to,
    before: { status: demo.status },
    after: { status: to, ...(reason && { comment: reason }) },
  });
}

async function lockedDemo(scope: OrganiserScope, demoId: DemoId): Promise<Demo> {
  const demo = await lockDemo(scope, demoId);
  if (!demo) throw refuseDemo('demo.not_found');
  return demo;
}

async function placeNameOf(
  scope: OrganiserScope,
  placeId: PlaceId | null,
): Promise<LocalizedText | null> {
  return placeId && ((await findPlace(scope, placeId))?.name ?? null);
}

function insist(verdict: Verdict<DemoRefusalCode>): void {
  if (!verdict.allowed) throw refuseDemo(verdict.code, verdict.params);
}

type Happening = {
  readonly happened: 'scheduled' | 'moved' | 'taken_back' | 'declined' | 'cancelled';
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
};

async function record(
  scope: OrganiserScope,
  demo: Demo,
  { happened, before, after }: Happening,
): Promise<void> {
  await recordFact(scope, {
    noun: 'demo',
    nounId: demo.demoId,
    type: `demo.${happened}`,
    exhibitorId: demo.exhibitorId,
    before,
    after: { title: demo.title, ...after },
  });
}
