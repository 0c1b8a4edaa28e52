import type { ColumnType, Generated } from 'kysely';
import type { Content, Id, Json } from './column-types.ts';

/** The tables about people with a badge, and what exhibitors know of them. */
export interface AttendeeTable {
  event_id: string;
  attendee_id: Id;
  badge_code: string;
  short_code: string;
  external_ref: string | null;
  name: string;
  organisation: Generated<string>;
  email: Generated<string>;
  ticket: Generated<string>;
  status: Generated<string>;
  created_at: Date;
  updated_at: Date;
  /** When the holder was told of the first scan. */
  told_at: Date | null;
  badge_printed_at: Date | null;
  /** Follow from the others: small letters without accents. */
  sort_name: ColumnType<string, never, never>;
  search_text: ColumnType<string, never, never>;
}

export interface AttendeeImportColumnTable {
  event_id: string;
  heading: string;
  use: string | null;
  said_at: Date;
}

export interface AttendeeSharingTable {
  event_id: string;
  attendee_id: string;
  refuses: boolean;
  fields: string[];
  email: string;
  updated_at: Date;
}

export interface BadgeLinkTable {
  event_id: string;
  token_hash: string;
  attendee_id: string;
  issued_at: Date;
}

export interface LeadTable {
  event_id: string;
  exhibitor_id: string;
  lead_id: string;
  badge_code: string;
  attendee_id: string | null;
  status: string;
  folded: Json<Content>;
  first_captured_at: Date;
  last_entry_at: Date;
  /** The transaction that changed it last; kept by a trigger. */
  changed_in: Generated<string>;
}

export interface LeadEntryTable {
  event_id: string;
  exhibitor_id: string;
  entry_id: string;
  lead_id: string;
  kind: string;
  payload: Json<Content>;
  device_id: string;
  sequence: Generated<number>;
  device_at: Date;
  received_at: Date;
  account_id: string | null;
  actor_name: string;
}

export interface LeadFormTable {
  event_id: string;
  exhibitor_id: string;
  questions: Json<unknown>;
  former: Json<unknown>;
  version: number;
  saved_at: Date;
}

export interface LeadMergeTable {
  event_id: string;
  exhibitor_id: string;
  lead_id: string;
  into_lead_id: string;
  decision: string;
  decided_at: Date;
  decided_by_name: string;
}

export interface LeadPhotoTable {
  event_id: string;
  exhibitor_id: string;
  photo_id: string;
  lead_id: string;
  content_type: string;
  sha256: string;
  content: Buffer;
  received_at: Date;
}

export interface LeadTallyTable {
  event_id: string;
  exhibitor_id: string;
  hour: Date;
  leads: Generated<number>;
}
