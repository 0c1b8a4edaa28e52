import type { Generated } from 'kysely';
import type { Content, Id, Json, Localized } from './column-types.ts';

export interface LetterTextTable {
  event_id: string;
  kind: string;
  locale: string;
  subject: string;
  heading: string;
  body: string;
  /** Another one with every change. */
  version: Generated<string>;
  changed_at: Date;
  changed_by_name: string;
}

export interface AnnouncementTable {
  event_id: string;
  announcement_id: Id;
  subject: Json<Localized>;
  body: Json<Localized>;
  audience: Json<Content>;
  status: Generated<string>;
  version: Generated<number>;
  send_at: Date | null;
  sent_at: Date | null;
  created_at: Date;
  created_by_name: string;
}

export interface AnnouncementExhibitorTable {
  event_id: string;
  announcement_id: string;
  exhibitor_id: string;
}

export interface AnnouncementLetterTable {
  event_id: string;
  announcement_id: string;
  mail_id: string;
  /** Of the secret in the link that ends these letters. */
  token_hash: string;
}

export interface AnnouncementOptOutTable {
  event_id: string;
  address: string;
  at: Date;
}
