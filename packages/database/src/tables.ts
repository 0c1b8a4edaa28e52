import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type {
  AuthAccountTable,
  SessionTable,
  UserTable,
  VerificationTable,
} from './account-tables.ts';
import type {
  AnnouncementExhibitorTable,
  AnnouncementLetterTable,
  AnnouncementOptOutTable,
  AnnouncementTable,
  LetterTextTable,
} from './announcement-tables.ts';
import type {
  ApplicationCommentTable,
  ApplicationFileTable,
  ApplicationLinkTable,
  ApplicationReviewerTable,
  ApplicationTable,
  CallTable,
} from './application-tables.ts';
import type {
  AttendeeImportColumnTable,
  AttendeeSharingTable,
  AttendeeTable,
  BadgeLinkTable,
  LeadEntryTable,
  LeadFormTable,
  LeadMergeTable,
  LeadPhotoTable,
  LeadTable,
  LeadTallyTable,
} from './attendee-tables.ts';
import type {
  Content,
  DateText,
  Id,
  Json,
  JsonWithDefault,
  Localized,
  Point,
} from './column-types.ts';
import type {
  DemoPlaceTable,
  DemoPlenaryTable,
  DemoPresenterTable,
  DemoTable,
  EnquiryTable,
  ProgrammeVersionTable,
} from './demo-tables.ts';
import type { DevicePairingTable, DeviceTallyTable, PairedDeviceTable } from './device-tables.ts';
import type {
  DirectoryVersionTable,
  DirectoryWordTable,
  ListingCommentTable,
  ListingRevisionTable,
  ListingWorkingCopyTable,
  MediaTable,
  ProductTable,
} from './listing-tables.ts';
import type {
  PlacementClaimTable,
  PlacementCompetitorsTable,
  PlacementProposalTable,
  PlacementRuleTable,
  StandWishTable,
} from './placement-tables.ts';
import type { HallBackgroundTable, PlanVersionTable } from './plan-tables.ts';
import type { DemoInterestTable, DemoSeatingTable, DemoSeatTable } from './seat-tables.ts';
import type {
  SponsorshipBenefitTable,
  SponsorshipClaimTable,
  SponsorshipContractTable,
  SponsorshipLevelTable,
  SponsorshipSettingsTable,
  SponsorshipTable,
} from './sponsorship-tables.ts';
import type { CoExhibitorTable, StandPresenceView } from './stand-tables.ts';
import type {
  TaskCalendarTable,
  TaskReminderTable,
  TaskTable,
  TaskTemplateTable,
} from './task-tables.ts';

/** The table types of every query. Column names are the database's; jsonb arrives parsed. */
interface EventTable {
  event_id: Id;
  slug: string;
  name: string;
  tagline: JsonWithDefault<Localized>;
  organiser_name: string;
  venue_name: string;
  venue_address: Generated<string>;
  city: string;
  starts_on: DateText;
  ends_on: DateText;
  time_zone: Generated<string>;
  status: Generated<string>;
  accent: string | null;
  listing_due_on: DateText | null;
  scanning_mode: Generated<string>;
  shareable_fields: Generated<string[]>;
  retention_days: Generated<number>;
  tells_first_scan: Generated<boolean>;
  imprint_url: Generated<string>;
  privacy_url: Generated<string>;
  created_at: Date;
  created_by: string | null;
}

interface ConsentWordingTable {
  event_id: string;
  version: number;
  text: Json<Localized>;
  created_at: Date;
}

interface CategoryTable {
  event_id: string;
  category_id: Id;
  name: Json<Localized>;
  position: Generated<number>;
}

interface TeamMemberTable {
  event_id: string;
  account_id: string;
  role: string;
  created_at: Date;
}

interface ExhibitorTable {
  event_id: string;
  exhibitor_id: Id;
  name: string;
  legal_name: Generated<string>;
  participation: string;
  contact_name: Generated<string>;
  contact_email: string;
  locale: Generated<string>;
  comment: Generated<string>;
  created_at: Date;
  last_active_at: Date | null;
  /** Together with its row in co_exhibitor: it has no stand of its own. */
  is_co_exhibitor: Generated<boolean>;
}

interface ExhibitorMemberTable {
  event_id: string;
  exhibitor_id: string;
  account_id: string;
  role: string;
  created_at: Date;
}

interface InvitationTable {
  event_id: string;
  invitation_id: Id;
  token_hash: string;
  email: string;
  name: Generated<string>;
  kind: string;
  role: string;
  exhibitor_id: string | null;
  locale: Generated<string>;
  status: Generated<string>;
  expires_at: Date;
  reminded_at: Date | null;
  earlier_token_hash: string | null;
  created_at: Date;
  created_by: string | null;
  accepted_at: Date | null;
  accepted_by: string | null;
}

interface HallTable {
  event_id: string;
  hall_id: Id;
  name: string;
  width_metres: number;
  depth_metres: number;
  position: Generated<number>;
}

interface HallFixtureTable {
  event_id: string;
  fixture_id: Id;
  hall_id: string;
  kind: string;
  polygon: Json<Point[]>;
  caption: JsonWithDefault<Localized>;
  version: Generated<number>;
}

interface StandTable {
  event_id: string;
  stand_id: Id;
  hall_id: string;
  number: string;
  polygon: Json<Point[]>;
  area_square_metres: number;
  open_sides: Generated<number>;
  power_kilowatts: Generated<number>;
  has_network: Generated<boolean>;
  category: Generated<string>;
  pavilion: Generated<string>;
  price_cents: Generated<number>;
  status: Generated<string>;
  version: Generated<number>;
}

interface StandAssignmentTable {
  event_id: string;
  assignment_id: Id;
  stand_id: string;
  exhibitor_id: string;
  kind: string;
  held_until: Date | null;
  started_at: Date;
  ended_at: Date | null;
  /** When the exhibitor was told; until then only the team knows. */
  published_at: Generated<Date | null>;
  /** By which rules it was given, when a proposal gave it. */
  grounds: ColumnType<Content | null, string | null | undefined, never>;
}

interface StandNoticeTable {
  event_id: string;
  notice_id: Id;
  exhibitor_id: string;
  kind: string;
  from_number: string | null;
  to_number: string | null;
  to_stand_id: string | null;
  reason: Generated<string>;
  /** At whose stand, as a co-exhibitor was told; null about the own stand. */
  main_name: Generated<string | null>;
  sent_at: Date;
  acknowledged_at: Generated<Date | null>;
  acknowledged_by: Generated<string | null>;
}

interface StandWaitingTable {
  event_id: string;
  stand_id: string;
  exhibitor_id: string;
  since: Date;
}

interface FactTable {
  event_id: string;
  fact_id: Id;
  exhibitor_id: string | null;
  audience: string;
  noun: string;
  noun_id: string;
  type: string;
  actor_account_id: string | null;
  actor_name: string;
  at: Date;
  before: ColumnType<Content | null, string | null | undefined, never>;
  after: ColumnType<Content | null, string | null | undefined, never>;
}

interface MailTable {
  mail_id: Id;
  event_id: string | null;
  exhibitor_id: string | null;
  to_address: string;
  to_name: Generated<string>;
  locale: string;
  template: string;
  subject: string;
  body_text: string;
  body_html: string;
  status: Generated<string>;
  attempts: Generated<number>;
  last_error: string | null;
  created_at: Date;
  sent_at: Date | null;
  /** Between an exhibitor and a visitor: the organiser's outbox does not show it. */
  is_private: Generated<boolean>;
  /** Where an answer to the letter goes; empty where nowhere. */
  reply_to: Generated<string>;
  /** Not before this moment. */
  send_at: Date | null;
  /** Where one click ends letters of this kind; taken out once it has left. */
  unsubscribe_url: Generated<string>;
}

export interface Tables {
  'auth.user': UserTable;
  'auth.account': AuthAccountTable;
  'auth.session': SessionTable;
  'auth.verification': VerificationTable;
  event_creator: { account_id: string };
  demo_account: {
    account_id: string;
    hat: string;
    organisation: string;
    app: string;
    landing: string;
    position: number;
  };
  event: EventTable;
  consent_wording: ConsentWordingTable;
  category: CategoryTable;
  team_member: TeamMemberTable;
  exhibitor: ExhibitorTable;
  exhibitor_member: ExhibitorMemberTable;
  invitation: InvitationTable;
  call: CallTable;
  application: ApplicationTable;
  application_link: ApplicationLinkTable;
  application_reviewer: ApplicationReviewerTable;
  application_comment: ApplicationCommentTable;
  application_file: ApplicationFileTable;
  hall: HallTable;
  hall_fixture: HallFixtureTable;
  hall_background: HallBackgroundTable;
  plan_version: PlanVersionTable;
  stand: StandTable;
  stand_assignment: StandAssignmentTable;
  co_exhibitor: CoExhibitorTable;
  stand_presence: StandPresenceView;
  stand_notice: StandNoticeTable;
  stand_waiting: StandWaitingTable;
  stand_wish: StandWishTable;
  placement_rule: PlacementRuleTable;
  placement_claim: PlacementClaimTable;
  placement_competitors: PlacementCompetitorsTable;
  placement_proposal: PlacementProposalTable;
  media: MediaTable;
  product: ProductTable;
  listing_working_copy: ListingWorkingCopyTable;
  listing_revision: ListingRevisionTable;
  listing_comment: ListingCommentTable;
  directory_word: DirectoryWordTable;
  directory_version: DirectoryVersionTable;
  demo_place: DemoPlaceTable;
  demo_plenary: DemoPlenaryTable;
  demo: DemoTable;
  demo_interest: DemoInterestTable;
  demo_presenter: DemoPresenterTable;
  programme_version: ProgrammeVersionTable;
  demo_seating: DemoSeatingTable;
  demo_seat: DemoSeatTable;
  enquiry: EnquiryTable;
  sponsorship_settings: SponsorshipSettingsTable;
  sponsorship_level: SponsorshipLevelTable;
  sponsorship_benefit: SponsorshipBenefitTable;
  sponsorship: SponsorshipTable;
  sponsorship_contract: SponsorshipContractTable;
  sponsorship_claim: SponsorshipClaimTable;
  attendee: AttendeeTable;
  attendee_import_column: AttendeeImportColumnTable;
  attendee_sharing: AttendeeSharingTable;
  badge_link: BadgeLinkTable;
  lead: LeadTable;
  lead_entry: LeadEntryTable;
  lead_photo: LeadPhotoTable;
  lead_merge: LeadMergeTable;
  lead_form: LeadFormTable;
  lead_tally: LeadTallyTable;
  device_pairing: DevicePairingTable;
  paired_device: PairedDeviceTable;
  device_tally: DeviceTallyTable;
  task_template: TaskTemplateTable;
  task: TaskTable;
  task_reminder: TaskReminderTable;
  task_calendar: TaskCalendarTable;
  fact: FactTable;
  mail: MailTable;
  letter_text: LetterTextTable;
  announcement: AnnouncementTable;
  announcement_exhibitor: AnnouncementExhibitorTable;
  announcement_letter: AnnouncementLetterTable;
  announcement_opt_out: AnnouncementOptOutTable;
}

export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
export type NewRow<Table extends keyof Tables> = Insertable<Tables[Table]>;
