import { storedCode } from '@foyer/domain/attendee/badge-code.ts';
import type { DemoId, SeatId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { refuseSeat } from '@foyer/domain/seat/seat.refusals.ts';
import { canAdmit } from '@foyer/domain/seat/seat.rules.ts';
import type { Admitted, Door } from '@foyer/domain/seat/seat.schema.ts';
import { type BoothScope, presentBadge } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  deleteWalkIn,
  findPresented,
  getGuest,
  insertWalkIn,
  listComments,
  listGuests,
  lockDoor,
  saveAttendance,
} from './door.queries.ts';
import { listSeatCounts } from './seat.queries.ts';

export async function readDoor(scope: BoothScope, demoId: DemoId): Promise<Door> {
  const counts = (await listSeatCounts(scope)).find((one) => one.demoId === demoId);
  if (!counts) throw refuseSeat('seat.demo_not_found');
  return {
    counts,
    guests: await listGuests(scope, demoId),
    comments: await listComments(scope, demoId),
  };
}

/**
 * Lets in whoever's badge was scanned or typed, with a seat or without. It is no lead: what the
 * exhibitor learns is that this badge was here, and no name that was not shared with it already.
 */
export async function admit(
  scope: BoothScope,
  given: { readonly demoId: DemoId; readonly code: string; readonly at?: Date },
): Promise<Admitted> {
  const demo = await lockedDoor(scope, given.demoId);
  const code = storedCode(given.code);
  presentBadge(scope, code);
  const badge = await findPresented(scope, { code, demoId: demo.demoId });
  if (!badge) throw refuseSeat('seat.badge_not_found');
  const verdict = canAdmit({ own: badge.seat?.status ?? null, refuses: badge.refuses });
  if (!verdict.allowed) throw refuseSeat(verdict.code);
  const { demoId } = demo;
  const { at = scope.now } = given;
  if (!badge.seat) {
    const seatId = await insertWalkIn(scope, { demoId, badge, at });
    await record(scope, demo, 'attended');
    return { ...(await guestOf(scope, { demoId, seatId })), isAgain: false };
  }
  const { seatId } = badge.seat;
  const guest = await guestOf(scope, { demoId, seatId });
  if (guest.attendedAt) return { ...guest, isAgain: true };
  await letIn(scope, demo, { ...guest, seatId, at });
  // What they had is what the door shows: booked, or waited and came in all the same.
  return { ...guest, attendedAt: at, isAgain: false };
}

/** The same by hand, from the list; and back, for a slip of the finger. */
export async function tickGuest(
  scope: BoothScope,
  given: {
    readonly demoId: DemoId;
    readonly seatId: SeatId;
    readonly isThere: boolean;
    readonly at?: Date;
  },
): Promise<void> {
  const demo = await lockedDoor(scope, given.demoId);
  const guest = await guestOf(scope, given);
  if ((guest.attendedAt !== null) === given.isThere) return;
  if (given.isThere) return letIn(scope, demo, { ...guest, at: given.at ?? scope.now });
  if (guest.status === 'walk_in') await deleteWalkIn(scope, given);
  else await saveAttendance(scope, { ...given, status: guest.status, attendedAt: null });
  await record(scope, demo, 'not_attended');
}

type Guest = Awaited<ReturnType<typeof guestOf>>;

async function letIn(
  scope: BoothScope,
  demo: OwnDemo,
  guest: Guest & { readonly at: Date },
): Promise<void> {
  const status = guest.status === 'waiting' ? 'walk_in' : guest.status;
  const { demoId } = demo;
  await saveAttendance(scope, { demoId, seatId: guest.seatId, status, attendedAt: guest.at });
  await record(scope, demo, 'attended');
}

async function guestOf(
  scope: BoothScope,
  at: { readonly demoId: DemoId; readonly seatId: SeatId },
) {
  const guest = await getGuest(scope, at);
  if (!guest) throw refuseSeat('seat.not_found');
  return guest;
}

type OwnDemo = { readonly demoId: DemoId; readonly title: LocalizedText };

async function lockedDoor(scope: BoothScope, demoId: DemoId): Promise<OwnDemo> {
  const demo = await lockDoor(scope, demoId);
  if (!demo) throw refuseSeat('seat.demo_not_found');
  return demo;
}

async function record(
  scope: BoothScope,
  { demoId, title }: OwnDemo,
  happened: 'attended' | 'not_attended',
): Promise<void> {
  await recordFact(scope, {
    noun: 'seat',
    nounId: demoId,
    type: `seat.${happened}`,
    exhibitorId: scope.exhibitorId,
    after: { title },
  });
}
