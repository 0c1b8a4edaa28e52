import type { ExhibitorId, StandId } from '@foyer/domain/identifier.ts';
import { refuseStand, type StandRefusalCode } from '@foyer/domain/stand/stand.refusals.ts';
import { canAssign, canRelease, needsNotice } from '@foyer/domain/stand/stand.rules.ts';
import type { Grounds } from '@foyer/domain/stand/stand.schema.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordStand } from './locked-stand.commands.ts';
import { sendNotice } from './stand.mail.ts';
import {
  endAssignment,
  insertAssignment,
  type LockedStand,
  lockStand,
  saveStandStatus,
} from './stand.queries.ts';
import { listPlaceableExhibitors } from './stands-of-exhibitor.queries.ts';

export type Seat = {
  readonly exhibitorId: ExhibitorId;
  readonly standId: StandId;
  /** The stand it gives up for it. */
  readonly fromStandId: StandId | null;
  readonly grounds: Grounds;
};
export type Skipped = { readonly exhibitorId: ExhibitorId; readonly code: StandRefusalCode };

type Present = {
  readonly name: string;
  readonly hasStand: boolean;
  readonly isCoExhibitor: boolean;
};

type Room = {
  readonly stands: ReadonlyMap<StandId, LockedStand>;
  readonly present: ReadonlyMap<ExhibitorId, Present>;
  readonly now: Date;
};

/**
 * Seats many at once, round in a ring if need be: first all leave, then all take. Every stand is
 * locked, in the order in which everybody locks them, and asked again whether it may be given; who
 * cannot have its stand any more keeps what it has, and so does whoever counted on its place.
 */
export async function seatAll(
  scope: OrganiserScope,
  seats: readonly Seat[],
  reason: string,
): Promise<Skipped[]> {
  const room = await lockRoom(scope, seats);
  const { going, skipped } = whoCanGo(room, seats);
  const at = (standId: StandId) => room.stands.get(standId) as LockedStand;
  const told = going.find(({ fromStandId }) => fromStandId && needsNotice(at(fromStandId)));
  if (told?.fromStandId && reason === '') {
    throw refuseStand('stand.notice_needed', { number: at(told.fromStandId).number });
  }
  for (const { fromStandId, standId } of going) {
    await endAssignment(scope, standId);
    if (!fromStandId) continue;
    await endAssignment(scope, fromStandId);
    await saveStandStatus(scope, { standId: fromStandId, status: 'available' });
  }
  for (const seat of going) {
    const from = seat.fromStandId && at(seat.fromStandId);
    await take(scope, { ...seat, to: at(seat.standId), from, room, reason });
  }
  return skipped;
}

async function lockRoom(scope: OrganiserScope, seats: readonly Seat[]): Promise<Room> {
  const ids = seats.flatMap(({ standId, fromStandId }) =>
    fromStandId ? [standId, fromStandId] : [standId],
  );
  const stands = new Map<StandId, LockedStand>();
  for (const standId of [...new Set(ids)].sort()) {
    const stand = await lockStand(scope, standId);
    if (stand) stands.set(standId, stand);
  }
  const present = (await listPlaceableExhibitors(scope)).map(
    ({ exhibitorId, name, standNumbers, main }) =>
      [
        exhibitorId,
        { name, hasStand: standNumbers.length > 0, isCoExhibitor: main !== null },
      ] as const,
  );
  return { stands, present: new Map(present), now: scope.now };
}

/** Leaves out who cannot go, then whoever counted on their stand, until it comes out even. */
function whoCanGo(room: Room, seats: readonly Seat[]): { going: Seat[]; skipped: Skipped[] } {
  let going = [...seats];
  const skipped: Skipped[] = [];
  for (;;) {
    const leaving = new Map(
      going.flatMap((seat) => (seat.fromStandId ? [[seat.fromStandId, seat] as const] : [])),
    );
    const stuck = going.flatMap((seat): Skipped[] => {
      const code = whyNot(room, seat, leaving.has(seat.standId));
      return code ? [{ exhibitorId: seat.exhibitorId, code }] : [];
    });
    if (stuck.length === 0) return { going, skipped };
    skipped.push(...stuck);
    const out = new Set(stuck.map(({ exhibitorId }) => exhibitorId));
    going = going.filter(({ exhibitorId }) => !out.has(exhibitorId));
  }
}

function whyNot(room: Room, seat: Seat, isLeft: boolean): StandRefusalCode | null {
  const { exhibitorId } = seat;
  const present = room.present.get(exhibitorId);
  if (!present) return 'stand.exhibitor_left';
  if (present.isCoExhibitor) return 'stand.is_co_exhibitor';
  if (!seat.fromStandId && present.hasStand) return 'stand.placed_meanwhile';
  const to = room.stands.get(seat.standId);
  if (!to) return 'stand.not_found';
  if (seat.fromStandId) {
    const from = room.stands.get(seat.fromStandId);
    if (!from) return 'stand.not_found';
    const isStill = from.occupancy?.exhibitorId === exhibitorId && from.status === 'assigned';
    if (!isStill || !canRelease(from, room.now).allowed) return 'stand.nobody_on_it';
  }
  if (isLeft) return null;
  const verdict = canAssign(to, { exhibitorId, now: room.now });
  return verdict.allowed ? null : verdict.code;
}

type Taking = Seat & {
  readonly to: LockedStand;
  readonly from: LockedStand | null;
  readonly room: Room;
  readonly reason: string;
};

async function take(
  scope: OrganiserScope,
  { exhibitorId, standId, grounds, to, from, room, reason }: Taking,
): Promise<void> {
  const isTold = from !== null && needsNotice(from);
  await insertAssignment(scope, {
    ...{ standId, exhibitorId, heldUntil: null, grounds },
    publishedAt: isTold ? scope.now : null,
  });
  await saveStandStatus(scope, { standId, status: 'assigned' });
  await recordStand(scope, to, {
    happened: from ? 'moved' : 'assigned',
    exhibitorId,
    audience: isTold ? 'both' : 'organiser',
    after: {
      status: 'assigned',
      number: to.number,
      exhibitor: room.present.get(exhibitorId)?.name ?? '',
      ...(from && { from: from.number }),
      ...(isTold && { reason }),
    },
  });
  if (!isTold) return;
  await sendNotice(scope, { exhibitorId, kind: 'moved', fromNumber: from.number, to, reason });
}
