import type { Generated } from 'kysely';
import type { Id } from './column-types.ts';

export interface DemoSeatingTable {
  event_id: string;
  exhibitor_id: string;
  demo_id: string;
  seats: number | null;
  booked: Generated<number>;
  waiting: Generated<number>;
  asked: Generated<number>;
}

/** In how many personal selections a demo is; selections themselves stay on their devices. */
export interface DemoInterestTable {
  event_id: string;
  exhibitor_id: string;
  demo_id: string;
  chosen: Generated<number>;
}

/** How many seats a demo has and has given away, and to whom. */
export interface DemoSeatTable {
  event_id: string;
  seat_id: Id;
  exhibitor_id: string;
  demo_id: string;
  attendee_id: string;
  status: string;
  mark: string;
  locale: string;
  asked_at: Date;
  attended_at: Generated<Date | null>;
  rating: Generated<number | null>;
  comment: Generated<string>;
}
