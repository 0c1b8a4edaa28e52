import { changesBetween } from '@foyer/domain/demo/programme-version.ts';
import type { DemoId, PlaceId } from '@foyer/domain/identifier.ts';
import { seatsToGive } from '@foyer/domain/seat/seat.rules.ts';
import { recordFact } from '../facts/record-fact.ts';
import { tellSeatHolder } from './seat.mail.ts';
import {
  deleteSeats,
  type InEvent,
  listFirstWaiting,
  listSeatHolders,
  listVersionContents,
  listWaitedFor,
  lockToldDemo,
  promote,
} from './seat-news.queries.ts';

export type { InEvent } from './seat-news.queries.ts';

/** Gives what is free to those who wait longest, and writes to them. */
export async function fillSeats(scope: InEvent, demoId: DemoId): Promise<void> {
  const demo = await lockToldDemo(scope, demoId);
  if (demo?.status !== 'scheduled' || scope.now >= demo.startsAt) return;
  const count = seatsToGive(demo);
  if (count === 0) return;
  const lucky = await listFirstWaiting(scope, { demoId, count });
  if (lucky.length === 0) return;
  await promote(
    scope,
    lucky.map(({ seatId }) => seatId),
  );
  const { title, exhibitorId } = demo;
  for (const holder of lucky) {
    await recordFact(scope, {
      ...{ noun: 'seat', nounId: demoId, type: 'seat.promoted', exhibitorId },
      after: { title },
    });
    await tellSeatHolder(scope, { demo, holder, happened: 'promoted' });
  }
}

/** A place has more seats than before. */
export async function fillPlace(scope: InEvent, placeId: PlaceId): Promise<void> {
  for (const demoId of await listWaitedFor(scope, placeId)) await fillSeats(scope, demoId);
}

/** It does not take place, or not for now: nobody keeps a seat, and everybody is told. */
export async function endSeats(scope: InEvent, demoId: DemoId): Promise<void> {
  const demo = await lockToldDemo(scope, demoId);
  // Back in the programme before anybody was told.
  if (!demo || demo.status === 'scheduled') return;
  const holders = await listSeatHolders(scope, demoId);
  if (holders.length === 0) return;
  await deleteSeats(
    scope,
    holders.map(({ seatId }) => seatId),
  );
  for (const holder of holders) await tellSeatHolder(scope, { demo, holder, happened: 'off' });
}

/** A version of the programme is out: whoever sits in a demo that moved is told. */
export async function tellPublished(scope: InEvent, number: number): Promise<void> {
  const [version, before] = await listVersionContents(scope, number);
  for (const change of version && before ? changesBetween(before, version) : []) {
    if (change.kind === 'moved') await tellMoved(scope, change.demo.demoId as DemoId);
  }
}

async function tellMoved(scope: InEvent, demoId: DemoId): Promise<void> {
  const demo = await lockToldDemo(scope, demoId);
  if (demo?.status !== 'scheduled') return;
  for (const holder of await listSeatHolders(scope, demoId)) {
    await tellSeatHolder(scope, { demo, holder, happened: 'moved' });
  }
}
