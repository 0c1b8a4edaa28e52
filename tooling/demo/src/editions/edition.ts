import type { ApplicationStatus } from '@foyer/domain/application/application-status.rules.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { ListingField, RevisionStatus } from '@foyer/domain/listing/listing.schema.ts';
import type { Locale, LocalizedText } from '@foyer/domain/locales.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import type { BenefitTerms } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { TemplateInput } from '@foyer/domain/task/template.schema.ts';
import type { DemoAttendee } from '../attendees.ts';
import type { Moment } from '../demo-clock.ts';
import type { DemoExhibitor } from '../exhibitors/demo-exhibitor.ts';
import type { PlannedHall } from '../hall-plan.ts';
import type { Person } from '../people.ts';

/** One edition of the conference, as data. */
export interface Edition {
  /** Ids are made from it. */
  readonly key: string;
  readonly name: string;
  readonly tagline: LocalizedText;
  readonly days: readonly [string, string];
  readonly listingDueOn: string;
  readonly retentionDays: number;
  /** The same in words, for the consent. */
  readonly erasedWithin: LocalizedText;
  readonly created: Moment;
  readonly planned: Moment;
  /** When the plan got the shape it has now. */
  readonly redrawn: Moment;
  readonly published: Moment;
  readonly halls: readonly PlannedHall[];
  /** Stands that nobody has and that are not simply available. */
  /** Stands that are kept for the exhibitors of a pavilion. */
  readonly pavilions?: Readonly<Record<string, readonly string[]>>;
  readonly setAside: readonly { readonly number: string; readonly status: 'draft' | 'blocked' }[];
  readonly stories: readonly Story[];
  readonly demos: readonly DemoStory[];
  readonly attendees: readonly DemoAttendee[];
  /** The programme, its first version and the second. */
  readonly demosPublishedFirst: Moment;
  readonly demosPublished: Moment;
  readonly attendeesImported: Moment;
  readonly leads: readonly LeadStory[];
  readonly enquiries: readonly EnquiryStory[];
  readonly levels: readonly LevelStory[];
  readonly sponsors: readonly SponsorStory[];
  readonly tasks: readonly TaskStory[];
  readonly call?: CallStory;
}

/** A level of sponsorship; what it promises is written as moments are: `due`. */
export interface LevelStory {
  readonly key: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly priceCents: number;
  readonly places: number | null;
  readonly isPublic: boolean;
  readonly logoSize: 'large' | 'medium' | 'small';
  readonly benefits: readonly {
    readonly key: string;
    readonly title: LocalizedText;
    readonly terms: BenefitTerms;
    readonly due?: Moment;
  }[];
}

/** How far one sponsor is. */
export interface SponsorStory {
  readonly exhibitor: string;
  readonly level: string;
  readonly valueCents: number;
  readonly inKind?: string;
  readonly purpose: string;
  readonly drafted: Moment;
  readonly sent?: Moment;
  readonly signed?: Moment;
  /** By benefit; what is not named is as it was when the sponsorship began. */
  readonly claims?: Readonly<
    Record<
      string,
      {
        readonly at: Moment;
        readonly text?: string;
        readonly isConfirmed?: boolean;
        /** What proves it; a link, or a number that Foyer has counted. */
        readonly proof?: { readonly url: string } | { readonly count: number };
        readonly used?: number;
      }
    >
  >;
}

/** How one exhibitor's participation went so far. */
export interface Story {
  readonly exhibitor: DemoExhibitor;
  readonly participation: Participation;
  readonly invited: Moment;
  /** When its contact accepted the invitation; without it, the invitation is open or has lapsed. */
  readonly joined?: Moment;
  readonly left?: Moment;
  readonly comment?: string;
  readonly lastActive?: Moment;
  readonly colleagues?: readonly Colleague[];
  readonly listing?: ListingStory;
  readonly stand?: StandStory;
  /** At whose stand it is instead, as a co-exhibitor. */
  readonly shares?: { readonly main: DemoExhibitor; readonly since: Moment };
  /** The pavilion it belongs to. */
  readonly pavilion?: string;
}

export interface Colleague {
  readonly person: Person;
  readonly role: ExhibitorRole;
  readonly joined: Moment;
}

/** What differs from the exhibitor's own texts. */
export type ListingChanges = Partial<
  Pick<
    DemoExhibitor,
    'name' | 'tagline' | 'description' | 'logo' | 'categories' | 'links' | 'products'
  > & { readonly contactEmail: string }
>;

export interface ListingStory {
  readonly edited: Moment;
  /** What stands in the form now. */
  readonly form?: ListingChanges;
  /** Oldest first. */
  readonly revisions: readonly RevisionStory[];
}

export interface RevisionStory {
  readonly status: RevisionStatus;
  readonly submitted: Moment;
  readonly decided?: Moment;
  readonly changes?: ListingChanges;
  readonly comments?: readonly { readonly field: ListingField | null; readonly body: string }[];
}

export interface StandStory {
  readonly number: string;
  readonly assigned?: Moment;
  readonly confirmed?: Moment;
  readonly held?: { readonly since: Moment; readonly until: Moment };
  readonly released?: Moment;
}

export type PlaceKey = 'stage' | 'corner';

export interface DemoStory {
  readonly exhibitor: string;
  readonly product?: string;
  /** None: at the exhibitor's own stand. */
  readonly place?: PlaceKey;
  readonly title: LocalizedText;
  readonly abstract: LocalizedText;
  readonly presenter: string;
  readonly starts: Moment;
  readonly ends: Moment;
  readonly status: 'draft' | 'submitted' | 'scheduled' | 'declined';
  readonly submitted?: Moment;
  readonly decided?: Moment;
  /** When its exhibitor said that time and place suit. */
  readonly acknowledged?: Moment;
  readonly comment?: string;
}

/** What the organiser asked, and how far each exhibitor came; who is not named has not begun. */
export interface TaskStory
  extends Pick<
    TemplateInput,
    'title' | 'help' | 'afterwards' | 'type' | 'reminders' | 'closing' | 'linkUrl'
  > {
  readonly key: string;
  readonly questions?: readonly Question[];
  /** Everybody, or everybody with an assigned stand. */
  readonly for: 'all' | 'stand';
  /** A day, as a moment of any hour. */
  readonly due: Moment;
  readonly asked: Moment;
  readonly answers: readonly TaskAnswer[];
}

export interface TaskAnswer {
  readonly exhibitor: string;
  readonly status: 'open' | 'done' | 'reopened' | 'waived';
  readonly at: Moment;
  readonly answers?: Answers;
  readonly comment?: string;
  readonly extendedUntil?: Moment;
}

/** What a visitor of the public page wrote to an exhibitor. */
export interface EnquiryStory {
  /** Null: to the organiser, about a sponsorship. */
  readonly exhibitor: string | null;
  readonly subject?: string;
  readonly name: string;
  readonly organisation: string;
  readonly message: string;
  readonly locale: 'de' | 'en';
  readonly at: Moment;
  readonly answer?: { readonly by: Person; readonly at: Moment; readonly text: string };
}

/** Who of an exhibitor scanned how many badges. */
export interface LeadStory {
  readonly exhibitor: string;
  readonly scannedBy: readonly Person[];
  readonly count: number;
  /** Asks questions of its own, and met people without a badge. */
  readonly hasContacts?: boolean;
}

/** The call for exhibitors, and who answered it. */
export interface CallStory {
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly afterwards: LocalizedText;
  /** Days, as moments of any hour. */
  readonly opened: Moment;
  readonly closes: Moment;
  readonly written: Moment;
  readonly questions: readonly Question[];
  readonly applications: readonly ApplicationStory[];
}

export interface ApplicationStory {
  readonly name: string;
  readonly contactName: string;
  readonly locale: Locale;
  readonly status: ApplicationStatus;
  /** Of one that was never handed in. */
  readonly begun?: Moment;
  readonly submitted?: Moment;
  /** Decided, told, asked or withdrawn, whichever was last. */
  readonly decided?: Moment;
  readonly isReviewed?: boolean;
  readonly comments?: readonly { readonly text: string; readonly at: Moment }[];
  readonly changeRequest?: string;
  readonly note?: string;
  readonly answers: Answers;
}
