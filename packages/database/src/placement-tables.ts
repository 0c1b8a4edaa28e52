import type { Generated } from 'kysely';
import type { Content, DateText, Id, Json } from './column-types.ts';

export interface StandWishTable {
  event_id: string;
  exhibitor_id: string;
  min_square_metres: number;
  max_square_metres: number;
  power_kilowatts: number;
  needs_network: boolean;
  open_sides: number;
  near_ids: string[];
  not_near_ids: string[];
  beside_names: string[];
  apart_from_names: string[];
  ranked_stand_ids: string[];
  updated_at: Date;
}

export interface PlacementRuleTable {
  event_id: string;
  wishes_due_on: DateText | null;
  weights: Json<Record<string, number>>;
}

export interface PlacementClaimTable {
  event_id: string;
  exhibitor_id: string;
  priority_points: number;
  category: Generated<string>;
  pavilion: Generated<string>;
}

export interface PlacementCompetitorsTable {
  event_id: string;
  exhibitor_id: string;
  other_id: string;
  min_distance_metres: number;
}

export interface PlacementProposalTable {
  event_id: string;
  proposal_id: Id;
  scope: string;
  status: string;
  weights: Json<Record<string, number>>;
  seed: number;
  requested_at: Date;
  requested_by: string;
  is_cancelled: Generated<boolean>;
  progress: Json<Content | null> | null;
  result: Json<Content | null> | null;
}
