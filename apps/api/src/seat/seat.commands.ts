import type { DemoId } from '@foyer/domain/identifier.ts';
import type { Verdict } from '@foyer/domain/refusal.ts';
import { refuseSeat, type SeatRefusalCode } from '@foyer/domain/seat/seat.refusals.ts';
import { canAsk, canBook, canGiveBack, canRate, freeSeats } from '@foyer/domain/seat/seat.rules.ts';
import type { SeatAct, SeatDoing } from '@foyer/domain/seat/seat.schema.ts';
import type { BadgeScope } from '../access/scopes.ts';
import { holdIntakeOfBadge } from '../badge/badge.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  deleteOwnSeat,
  findOwnSeat,
  findSeatedDemo,
  insertOwnSeat,
  listTimesElsewhere,
  lockSeating,
  type SeatedDemo,
  saveRating,
} from './seat.queries.ts';

/** Does what a badge holder asked for, and answers what came of it. */
export async function actOnSeat(scope: BadgeScope, given: SeatAct): Promise<SeatDoing> {
  // Two forms of one holder come one after the other; holders of different badges meet at the row
  // that counts the seats, and take it last, so that nobody waits in a circle.
  await holdIntakeOfBadge(scope);
  const demo = await findSeatedDemo(scope, given.demoId);
  if (!demo) throw refuseSeat('seat.demo_not_found');
  switch (given.act) {
    case 'book':
    case 'wait':
      return ask(scope, demo, given.act);
    case 'give_back':
      return giveBack(scope, demo);
    case 'rate':
      return rate(scope, demo, given);
  }
}

async function ask(
  scope: BadgeScope,
  demo: SeatedDemo,
  act: 'book' | 'wait',
): Promise<'booked' | 'waiting'> {
  const { demoId } = demo;
  const own = (await findOwnSeat(scope, demoId))?.status ?? null;
  const elsewhere = await listTimesElsewhere(scope, demoId);
  const seating = await lockSeating(scope, demoId);
  const asking = { demo, seating, own, elsewhere, now: scope.now };
  insist(act === 'book' ? canBook(asking) : canAsk(asking));
  const status = freeSeats(seating) === 0 ? 'waiting' : 'booked';
  await insertOwnSeat(scope, { demo, status });
  await record(scope, demo, status);
  return status;
}

/** A job gives the seat to whoever waits longest: a holder sees nobody but themselves. */
async function giveBack(scope: BadgeScope, demo: SeatedDemo): Promise<'given_back'> {
  const own = await findOwnSeat(scope, demo.demoId);
  insist(canGiveBack({ demo, own, now: scope.now }));
  await deleteOwnSeat(scope, demo.demoId);
  await record(scope, demo, 'given_back');
  return 'given_back';
}

async function rate(
  scope: BadgeScope,
  demo: SeatedDemo,
  given: { readonly demoId: DemoId; readonly rating: number; readonly comment: string },
): Promise<'rated'> {
  const own = await findOwnSeat(scope, demo.demoId);
  insist(canRate({ demo, own, now: scope.now }));
  await saveRating(scope, given);
  await record(scope, demo, 'rated');
  return 'rated';
}

function insist(verdict: Verdict<SeatRefusalCode>): void {
  if (!verdict.allowed) throw refuseSeat(verdict.code, verdict.params);
}

/** That it happened, and not who it was. */
async function record(
  scope: BadgeScope,
  { demoId, exhibitorId, title }: SeatedDemo,
  happened: SeatDoing,
): Promise<void> {
  await recordFact(scope, {
    noun: 'seat',
    nounId: demoId,
    type: `seat.${happened}`,
    exhibitorId,
    after: { title },
  });
}
