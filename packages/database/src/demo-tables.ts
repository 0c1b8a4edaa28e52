import type { Generated, GeneratedAlways } from 'kysely';
import type { Content, Id, Json, JsonWithDefault, Localized } from './column-types.ts';

export interface DemoPlaceTable {
  event_id: string;
  place_id: Id;
  name: Json<Localized>;
  capacity: number | null;
  position: Generated<number>;
  opening: JsonWithDefault<Content>;
  slot_minutes: Generated<number | null>;
  equipment: Generated<string[]>;
}

export interface DemoPlenaryTable {
  event_id: string;
  plenary_id: Id;
  title: Json<Localized>;
  starts_at: Date;
  ends_at: Date;
}

export interface DemoTable {
  event_id: string;
  demo_id: Id;
  exhibitor_id: string;
  product_id: string | null;
  place_id: string | null;
  title: Json<Localized>;
  abstract: JsonWithDefault<Localized>;
  presenter: Generated<string>;
  language: Generated<string>;
  starts_at: Date;
  ends_at: Date;
  capacity: number | null;
  status: string;
  comment: Generated<string>;
  version: Generated<number>;
  acknowledged_at: Date | null;
  level: Generated<string>;
  needs: Generated<string[]>;
  wishes: JsonWithDefault<Content>;
  category_id: Generated<string | null>;
  published_at: Generated<Date | null>;
  published_starts_at: Generated<Date | null>;
  published_ends_at: Generated<Date | null>;
  published_place_id: Generated<string | null>;
}

/** Nobody's but the exhibitor's and the organiser's; `presenter` and `during` are the database's. */
export interface DemoPresenterTable {
  event_id: string;
  exhibitor_id: string;
  demo_id: string;
  position: number;
  name: string;
  email: Generated<string>;
  presenter: GeneratedAlways<string>;
  during: string | null;
}

export interface ProgrammeVersionTable {
  event_id: string;
  number: number;
  published_at: Date;
  published_by: string;
  note: JsonWithDefault<Localized>;
  content: Json<Content>;
}

export interface EnquiryTable {
  event_id: string;
  enquiry_id: string;
  /** Null where it is for the organiser. */
  exhibitor_id: string | null;
  subject: Generated<string>;
  status: Generated<string>;
  name: string;
  organisation: Generated<string>;
  email: string;
  message: string;
  locale: string;
  /** Emptied after a day. */
  sender_hash: string | null;
  created_at: Date;
  answer: Generated<string>;
  decided_at: Date | null;
  decided_by_name: Generated<string>;
}
