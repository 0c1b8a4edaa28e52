import type { Generated } from 'kysely';
import type { Content, Json } from './column-types.ts';

// What is kept beside a hall's plan: the picture under it, and the drawing as it was saved.

export interface HallBackgroundTable {
  event_id: string;
  hall_id: string;
  file_name: string;
  content_type: string;
  width_pixels: number;
  height_pixels: number;
  sha256: string;
  content: Buffer;
  left_metres: number;
  top_metres: number;
  metres_per_pixel: number;
  opacity: number;
  version: Generated<number>;
}

export interface PlanVersionTable {
  event_id: string;
  hall_id: string;
  number: number;
  saved_at: Date;
  /** Null for what was there when the first version was kept. */
  saved_by: string | null;
  restored_from: number | null;
  /** How many differences there are to the version before, by kind. */
  changes: Json<Content>;
  drawing: Json<Content>;
}
