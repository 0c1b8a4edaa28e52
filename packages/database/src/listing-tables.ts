import type { ColumnType, Generated } from 'kysely';
import type { Content, Id, Json, JsonWithDefault, Localized } from './column-types.ts';

// Listings with what belongs to them: pictures, products, comments, and the words they are found by.

export interface MediaTable {
  event_id: string;
  exhibitor_id: string;
  media_id: Id;
  file_name: string;
  content_type: string;
  width_pixels: number | null;
  height_pixels: number | null;
  size_bytes: number;
  sha256: string;
  content: Buffer;
  is_published: Generated<boolean>;
  created_at: Date;
}

export interface ProductTable {
  event_id: string;
  product_id: Id;
  exhibitor_id: string;
  name: Json<Localized>;
  summary: JsonWithDefault<Localized>;
  url: Generated<string>;
  picture_media_id: string | null;
  category_ids: Generated<string[]>;
  position: Generated<number>;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
}

export interface ListingWorkingCopyTable {
  event_id: string;
  exhibitor_id: string;
  content: Json<Content>;
  version: Generated<number>;
  /** Who changed each part last; see working-copy.rules.ts. */
  part_edits: JsonWithDefault<Content>;
  updated_at: Date;
  updated_by: string | null;
}

export interface ListingRevisionTable {
  event_id: string;
  revision_id: Id;
  exhibitor_id: string;
  number: number;
  content: Json<Content>;
  status: string;
  based_on_revision_id: string | null;
  /** Set on a published one that took only the accepted fields of this submission. */
  accepted_from_revision_id: string | null;
  /** The exhibitor no longer takes part: the public and other exhibitors do not see it. */
  is_withheld: Generated<boolean>;
  submitted_at: Date;
  submitted_by: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  /** Follow from the content: what the public directory is searched and ordered by. */
  search_name: ColumnType<string, never, never>;
  search_terms: ColumnType<string, never, never>;
  search_words: ColumnType<string, never, never>;
  category_ids: ColumnType<string[], never, never>;
  /** Who has taken it to review it. */
  claimed_by: string | null;
  claimed_at: Date | null;
  /** An older version that this one made public again. */
  restored_from_revision_id: string | null;
}

/** Every word of published listings, for setting right what is typed wrongly. Kept by a trigger. */
export interface DirectoryWordTable {
  event_id: string;
  word: string;
}

/** Another one after every change of what is public of the listings. Kept by a trigger. */
export interface DirectoryVersionTable {
  event_id: string;
  version: Id;
}

export interface ListingCommentTable {
  event_id: string;
  comment_id: Id;
  exhibitor_id: string;
  revision_id: string;
  field: string | null;
  body: string;
  author_name: string;
  author_side: string;
  created_at: Date;
}
