import type { ColumnType, Generated } from 'kysely';
import type { Content, DateText, Id, Json, JsonWithDefault, Localized } from './column-types.ts';

export interface SponsorshipSettingsTable {
  event_id: string;
  confirm_on: string;
  publish_from_cents: number;
  contract_from_cents: number;
  organiser_address: Generated<string>;
  mail_logos: Generated<string>;
  terms: Json<Localized>;
}

export interface SponsorshipLevelTable {
  event_id: string;
  level_id: Id;
  name: Json<Localized>;
  summary: Json<Localized>;
  price_cents: number;
  places: number | null;
  /** Follows the sponsorships by a trigger; nobody else writes it. */
  taken: Generated<number>;
  is_public: boolean;
  logo_size: string;
  position: Generated<number>;
  version: Generated<number>;
}

export interface SponsorshipBenefitTable {
  event_id: string;
  benefit_id: Id;
  level_id: string;
  class: string;
  title: Json<Localized>;
  note: Json<Localized>;
  terms: Json<Content>;
  due_on: DateText | null;
  position: Generated<number>;
}

export interface SponsorshipTable {
  event_id: string;
  sponsorship_id: Id;
  exhibitor_id: string;
  name: string;
  level_id: string;
  status: Generated<string>;
  value_cents: number;
  contribution: string;
  contribution_note: Generated<string>;
  purpose: string;
  contracted_on: DateText | null;
  paid_on: DateText | null;
  confirmed_at: Date | null;
  created_at: Date;
}

export interface SponsorshipContractTable {
  event_id: string;
  contract_id: Id;
  sponsorship_id: string;
  exhibitor_id: string;
  revision: number;
  status: Generated<string>;
  level_id: string;
  level_name: Generated<string>;
  value_cents: number;
  contribution: string;
  contribution_note: Generated<string>;
  sponsor_address: Generated<string>;
  purpose: string;
  locale: string;
  benefits: JsonWithDefault<Content[]>;
  document: Buffer | null;
  sha256: Generated<string>;
  sent_at: Date | null;
  signed_at: Date | null;
  signed_by_name: Generated<string>;
  signed_by: string | null;
  signed_account_id: string | null;
  scan_media_id: string | null;
  void_reason: Generated<string>;
  created_at: Date;
}

/** jsonb that may be empty. */
type Nullable = ColumnType<Content | null, string | null | undefined, string | null>;

export interface SponsorshipClaimTable {
  event_id: string;
  claim_id: Id;
  sponsorship_id: string;
  exhibitor_id: string;
  benefit_id: string;
  class: string;
  title: Json<Localized>;
  note: Json<Localized>;
  terms: Json<Content>;
  due_on: DateText | null;
  position: Generated<number>;
  status: string;
  material: Nullable;
  proof: Nullable;
  comment: Generated<string>;
  used: Generated<number>;
  most: number | null;
  handed_in_at: Date | null;
  handed_in_by_name: Generated<string>;
  confirmed_at: Date | null;
  delivered_at: Date | null;
}
