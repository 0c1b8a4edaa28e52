import type { Generated } from 'kysely';
import type { Content, DateText, Id, Json, JsonWithDefault, Localized } from './column-types.ts';

export interface CallTable {
  event_id: string;
  access: string;
  opens_on: DateText | null;
  closes_on: DateText | null;
  title: Json<Localized>;
  text: Json<Localized>;
  afterwards: Json<Localized>;
  questions: JsonWithDefault<Content[]>;
  link_key: string;
  version: Generated<number>;
  created_at: Date;
}

export interface ApplicationTable {
  event_id: string;
  application_id: string;
  status: Generated<string>;
  is_waitlisted: Generated<boolean>;
  name: string;
  contact_name: string;
  contact_email: string;
  locale: string;
  answers: JsonWithDefault<Content>;
  submission: Json<Content> | null;
  change_request: Generated<string>;
  note: Generated<string>;
  exhibitor_id: string | null;
  sender_hash: string | null;
  created_at: Date;
  submitted_at: Date | null;
  reminded_at: Date | null;
  /** Counts what is written, up from 0. */
  version: Generated<number>;
  part_edits: JsonWithDefault<Content>;
}

export interface ApplicationLinkTable {
  event_id: string;
  token_hash: string;
  application_id: string;
  issued_at: Date;
}

export interface ApplicationReviewerTable {
  event_id: string;
  application_id: string;
  account_id: string;
}

export interface ApplicationCommentTable {
  event_id: string;
  comment_id: Id;
  application_id: string;
  author_name: string;
  text: string;
  at: Date;
}

export interface ApplicationFileTable {
  event_id: string;
  application_id: string;
  file_id: Id;
  file_name: string;
  content_type: string;
  size_bytes: number;
  sha256: string;
  content: Buffer;
  created_at: Date;
}
