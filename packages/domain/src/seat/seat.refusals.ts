import { refusalsOf } from '../refusal.ts';

export const seatRefusals = {
  'seat.demo_not_found': 'not_found',
  'seat.not_found': 'not_found',
  'seat.badge_not_found': 'not_found',
  'seat.badge_refuses': 'conflict',
  'seat.not_limited': 'conflict',
  'seat.none_left': 'conflict',
  'seat.already_yours': 'conflict',
  'seat.overlaps': 'conflict',
  'seat.started': 'conflict',
  'seat.not_yours': 'conflict',
  'seat.not_yet': 'conflict',
  'seat.fewer_than_booked': 'conflict',
  /** What a device recorded at a door, and nobody can read. */
  'seat.entry_invalid': 'invalid',
  'seat.invalid': 'invalid',
} as const;

export type SeatRefusalCode = keyof typeof seatRefusals;
export const refuseSeat = refusalsOf(seatRefusals);
