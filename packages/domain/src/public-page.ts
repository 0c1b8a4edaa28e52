import type { ApplicationFile, StartField } from './application/application.schema.ts';
import type { ApplicationStatus } from './application/application-status.rules.ts';
import type { BadgeAct, BadgeView } from './badge/badge.schema.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CallStanding, PublicCall } from './call/call.schema.ts';
import type { DemoLevel } from './demo/demo.schema.ts';
import type { NowBoard } from './demo/now-board.ts';
import type { ProgrammeSearch } from './demo/programme-search.ts';
import type { ProgrammeVersion } from './demo/programme-version.ts';
import type { EnquiryField } from './enquiry/enquiry.schema.ts';
import type { Category, PublicEvent } from './event/event.schema.ts';
import type { Participation } from './exhibitor/participation.rules.ts';
import type { DirectorySearch } from './listing/directory.schema.ts';
import type { ListedProduct, WorkingCopy } from './listing/listing.schema.ts';
import type { Locale, LocalizedText } from './locales.ts';
import type { Answers } from './question/answer.rules.ts';
import type { AnswerIssue, FormValues } from './question/answer-form.rules.ts';
import type { Question } from './question/question.schema.ts';
import type { RefusalParams } from './refusal.ts';
import type { OwnSeat, SeatDoing } from './seat/seat.schema.ts';
import type { PublicLevel, PublicSponsor, TransparencyRow } from './sponsorship/public-sponsor.ts';
import type { PublicPlanSearch } from './stand/public-plan-search.schema.ts';
import type { Fixture, Hall, Point } from './stand/stand.schema.ts';

/** What the server hands to the public pages: plain JSON, and nothing that is not public. */
export type PublicStandPlace = {
  readonly standId: string;
  readonly number: string;
  readonly hallName: string;
  /** At whose stand, where it is shared and the other one is public; null for the own stand. */
  readonly main: PublicName | null;
};

export type PublicName = { readonly exhibitorId: string; readonly name: string };

export type DirectoryCard = {
  readonly exhibitorId: string;
  readonly name: string;
  readonly tagline: LocalizedText;
  readonly logoMediaId: string | null;
  readonly categoryIds: readonly string[];
  readonly stands: readonly PublicStandPlace[];
};

/** What a search found, beyond the cards of one page. */
export type DirectoryMatches = {
  readonly found: number;
  /** Of all published listings, whatever is searched. */
  readonly total: number;
  readonly hasMore: boolean;
  /** By category: how many of what is found it would leave. */
  readonly byCategory: Readonly<Record<string, number>>;
  /** Nothing has a word as it was typed, and the nearest words were taken. */
  readonly isGuess: boolean;
  readonly hasDemos: boolean;
};

export type PublicExhibitor = DirectoryCard & {
  /** Who shares its stand, by name. */
  readonly coExhibitors: readonly PublicName[];
  readonly description: LocalizedText;
  readonly links: WorkingCopy['links'];
  readonly contactEmail: string;
  readonly represented: readonly string[];
  readonly openingHours: LocalizedText;
  readonly products: readonly ListedProduct[];
};

export const formIssues = ['required', 'too_short', 'too_long', 'email', 'invalid'] as const;
export type FormIssue = (typeof formIssues)[number];

/** The form by which a visitor writes to an exhibitor, as it stands after what was sent. */
export type EnquiryForm = {
  /** Signed; comes back with the message. */
  readonly ticket: string;
  readonly values: Readonly<Record<EnquiryField, string>>;
  readonly issues: Readonly<Partial<Record<EnquiryField, FormIssue>>>;
  readonly refusal: { readonly code: string; readonly params: RefusalParams } | null;
  readonly isSent: boolean;
  /** The day after which it is erased. */
  readonly keptUntil: CalendarDate;
};

/** The form by which somebody begins to apply, as it stands after what was sent. */
export type StartForm = {
  /** Signed; comes back with the form. */
  readonly ticket: string;
  readonly values: Readonly<Record<StartField, string>>;
  readonly issues: Readonly<Partial<Record<StartField, FormIssue>>>;
  readonly refusal: { readonly code: string; readonly params: RefusalParams } | null;
  /** The address the link went to. */
  readonly sentTo: string | null;
};

/** What an applicant may know of the application. */
export type OwnApplicationView = {
  /** A decision that was not told yet is not shown. */
  readonly status: ApplicationStatus;
  /** How the accepted one goes on. */
  readonly participation: Participation | null;
  readonly name: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly changeRequest: string;
  /** Of the decision, once it is told. */
  readonly note: string;
  /** Null where nothing can be written any more. */
  readonly form: {
    readonly questions: readonly Question[];
    readonly values: FormValues;
    readonly issues: Readonly<Record<string, AnswerIssue>>;
    /** What somebody else with the same link wrote meanwhile; one's own is not saved. */
    readonly conflicts: Readonly<Record<string, { readonly theirs: string }>>;
    /** As it was opened, and by whom: it goes along with everything that is sent. */
    readonly version: number;
    readonly sitting: string;
  } | null;
  /** As it was handed in. */
  readonly submission: {
    readonly questions: readonly Question[];
    readonly answers: Answers;
  } | null;
  readonly files: readonly ApplicationFile[];
  readonly mayWithdraw: boolean;
  readonly mayRestart: boolean;
};

export const applicationActs = [
  'save',
  'submit',
  'withdraw',
  'restart',
  'remove_file',
  'send_confirmation',
] as const;
export type ApplicationAct = (typeof applicationActs)[number];

/** What has just been done, asked or refused; a reload shows it no longer. */
export type ApplicationSaid = {
  readonly done: ApplicationAct | 'upload' | null;
  readonly refused: { readonly code: string; readonly params: RefusalParams } | null;
  readonly confirm: 'withdraw' | null;
};

export type PublicDemo = {
  readonly demoId: string;
  readonly exhibitorId: string;
  readonly exhibitorName: string;
  readonly title: LocalizedText;
  readonly abstract: LocalizedText;
  readonly presenter: string;
  readonly language: Locale;
  /** ISO 8601 in UTC; the page writes them in the event's time zone. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null where the demo is shown at the exhibitor's own stand. */
  readonly placeId: string | null;
  readonly placeName: LocalizedText | null;
  readonly stands: readonly PublicStandPlace[];
  /** Grows with every change; calendars take the higher one. */
  readonly version: number;
  readonly categoryId: string | null;
  readonly level: DemoLevel;
  /** Null where as many may come as like. */
  readonly seating: {
    readonly seats: number;
    readonly booked: number;
    readonly waiting: number;
  } | null;
};

/** A time in which no demo is shown. */
export type PublicPlenary = {
  readonly plenaryId: string;
  readonly title: LocalizedText;
  readonly startsAt: string;
  readonly endsAt: string;
};

export type PublicPlanExhibitor = PublicName & { readonly categoryIds: readonly string[] };

export type PublicPlanStand = {
  readonly standId: string;
  readonly hallId: string;
  readonly number: string;
  readonly polygon: readonly Point[];
  readonly exhibitor: PublicPlanExhibitor | null;
  /** Whoever is there as well, by name. */
  readonly coExhibitors: readonly PublicPlanExhibitor[];
};

export type PublicPlan = {
  readonly halls: readonly Hall[];
  readonly fixtures: readonly Fixture[];
  readonly stands: readonly PublicPlanStand[];
};

export type PublishedEvent = Pick<
  PublicEvent,
  'slug' | 'name' | 'tagline' | 'venueName' | 'city' | 'startsOn' | 'endsOn'
>;

/**
 * `isCalling`: the event calls for exhibitors, and everybody may know. `sponsors`: those in force, for
 * the pages their logo was promised on; `isSelling`: a level can be bought.
 */
export type PublicPage =
  | {
      readonly kind: 'start';
      readonly events: readonly PublishedEvent[];
      /** Where each event is, days begin at other moments; one day more or less does no harm here. */
      readonly today: CalendarDate;
    }
  | {
      readonly kind: 'directory';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly categories: readonly Category[];
      readonly halls: readonly { readonly hallId: string; readonly name: string }[];
      readonly search: DirectorySearch;
      readonly cards: readonly DirectoryCard[];
      readonly matches: DirectoryMatches;
      /** Inside the page of somebody else: no header, no footer, links open beside it. */
      readonly isEmbedded: boolean;
    }
  | {
      readonly kind: 'exhibitor';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly categories: readonly Category[];
      readonly exhibitor: PublicExhibitor;
      readonly demos: readonly PublicDemo[];
      /** Whether a badge holder may hand their contact over. */
      readonly takesContacts: boolean;
      /** Null once enquiries of this event are erased. */
      readonly enquiry: EnquiryForm | null;
    }
  | {
      readonly kind: 'plan';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly plan: PublicPlan;
      readonly categories: readonly Category[];
      readonly search: PublicPlanSearch;
      /** Null where nothing is planned yet. */
      readonly hallId: string | null;
      readonly standId: string | null;
    }
  | {
      readonly kind: 'programme';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly search: ProgrammeSearch;
      /** All of the event: the page narrows them down, and says where there is something else. */
      readonly demos: readonly PublicDemo[];
      readonly plenaries: readonly PublicPlenary[];
      readonly topics: readonly Category[];
      /** The version that is shown, with what it has otherwise than the one before. */
      readonly version: PublicVersion | null;
      readonly now: string;
    }
  | { readonly kind: 'now'; readonly event: PublicEvent; readonly board: NowBoard }
  | {
      readonly kind: 'sponsors';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly levels: readonly PublicLevel[];
      /** Null where nothing is for sale, or once enquiries of this event are erased. */
      readonly enquiry: EnquiryForm | null;
      readonly hasReport: boolean;
    }
  | {
      readonly kind: 'transparency';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      readonly sponsors: readonly PublicSponsor[];
      readonly isSelling: boolean;
      readonly rows: readonly TransparencyRow[];
      readonly fromCents: number;
    }
  | {
      readonly kind: 'badge';
      readonly event: PublicEvent;
      readonly badge: BadgeView;
      readonly seats: readonly HeldSeat[];
      /** What has just been done, asked or refused; a reload shows it no longer. */
      /** To whom the holder is about to hand the contact over. */
      readonly handOver: PublicName | null;
      readonly said: BadgeSaid;
      readonly seatSaid: SeatSaid;
      readonly token: string;
      readonly now: string;
    }
  | {
      readonly kind: 'badge_seats';
      readonly event: PublicEvent;
      /** Those with limited seats that have not begun, each with what the holder has of it. */
      readonly demos: readonly (PublicDemo & { readonly own: OwnSeat['status'] | null })[];
      readonly seatSaid: SeatSaid;
      readonly token: string;
    }
  | {
      readonly kind: 'badge_request';
      readonly event: PublicEvent;
      /** The exhibitor that somebody would like to hand their contact over to. */
      readonly to: PublicName | null;
      readonly state: 'asking' | 'sent' | 'invalid';
    }
  | {
      readonly kind: 'call';
      readonly event: PublicEvent;
      readonly isCalling: boolean;
      /** Null once it is over: what it said is nobody's business any more. */
      readonly call: PublicCall | null;
      readonly standing: CallStanding;
      /** The address of the page, with the key of a private call. */
      readonly path: string;
      /** Null while nobody can apply. */
      readonly form: StartForm | null;
      readonly keptUntil: CalendarDate;
    }
  | {
      readonly kind: 'application';
      readonly event: PublicEvent;
      readonly call: Pick<PublicCall, 'title' | 'closesOn' | 'afterwards'> | null;
      readonly application: OwnApplicationView;
      readonly said: ApplicationSaid;
      /** Empty in a preview, in which nothing can be sent. */
      readonly token: string;
      readonly keptUntil: CalendarDate;
    }
  | { readonly kind: 'not_found' };

export type BadgeSaid = {
  readonly done: BadgeAct['act'] | 'remember' | null;
  readonly refused: string | null;
  /** The lead, or `all`, whose erasure is to be confirmed. */
  readonly confirm: string | null;
};

/** What a badge holder has at a demo of the programme. */
export type HeldSeat = { readonly demo: PublicDemo } & Omit<OwnSeat, 'demoId'>;

export type SeatSaid = {
  readonly done: SeatDoing | null;
  readonly refused: string | null;
};

/** The built script and font as addresses; the styles themselves, since they are small. */
export type PageAssets = {
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
  readonly css: string;
};

export type PageRequest = {
  readonly page: PublicPage;
  readonly locale: Locale;
  /** The address of the page without `lang`, such as `/e/kommunal-2026?q=akte`. */
  readonly path: string;
  /** Where the world reaches this Foyer, such as `https://foyer.example.org`. */
  readonly origin: string;
  readonly assets: PageAssets;
  readonly nonce: string;
};

export type PublicVersion = Omit<ProgrammeVersion, 'publishedAt' | 'publishedBy'> & {
  readonly publishedAt: string;
};

/** Draws the live board alone, for those who have the page already. */
export type RenderNow = (given: {
  readonly event: PublicEvent;
  readonly board: NowBoard;
  readonly locale: Locale;
}) => string;

/** What the built visitor app exports for the server. */
export type RenderPage = (request: PageRequest) => string;
