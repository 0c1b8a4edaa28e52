/**
 * Talks that wait for a place and a time. Minutes count from any beginning, such as the first
 * midnight of the event; how long clocks take over a change of time is the caller's to know.
 */
export type TimetableTalk = {
  readonly id: string;
  readonly minutes: number;
  /** Nobody is at two talks at once: the exhibitor, each presenter. */
  readonly people: readonly string[];
  /** Who shows it, for the spread over the days. */
  readonly owner: string;
  /** What it is about, for the spread over parallel places; null where nobody said. */
  readonly topic: string | null;
  /** The better ones first. */
  readonly wishes: readonly { readonly placeId: string; readonly from: number }[];
  /** Places that have what it needs, and seats for it. */
  readonly placeIds: readonly string[];
};

export type TimetablePlace = {
  readonly id: string;
  /** As many at once as like: the exhibitors' own stands. */
  readonly isShared: boolean;
  /** When a talk may begin, and until when it has to be over, by opening. */
  readonly openings: readonly {
    readonly day: number;
    readonly from: number;
    readonly to: number;
    readonly starts: readonly number[];
  }[];
};

/** What stays where it is: talks in the programme, and times that are nobody's (plenaries). */
export type TimetableFixture = {
  readonly placeId: string | null;
  readonly from: number;
  readonly to: number;
  readonly people: readonly string[];
  readonly topic: string | null;
  readonly owner: string | null;
  readonly day: number;
  /** Nothing may run beside it. */
  readonly isPlenary: boolean;
};

export type TimetableProblem = {
  readonly talks: readonly TimetableTalk[];
  readonly places: readonly TimetablePlace[];
  readonly fixtures: readonly TimetableFixture[];
  readonly seed: number;
};

export type TimetableSlot = {
  readonly talkId: string;
  readonly placeId: string;
  readonly from: number;
  /** Which wish it is, from 0; null where it is none. */
  readonly wish: number | null;
};

export type Timetable = {
  readonly slots: readonly TimetableSlot[];
  readonly left: readonly string[];
  /** Points above the best one that may still exist; 0 when proven within the choices looked at. */
  readonly gap: number;
};

export type TimetableLimits = {
  /** For all of it; a plan is there after a fraction of that. */
  readonly seconds: number;
  /** Choices a talk, at most, that the exact model looks at. */
  readonly choices: number;
};

export const usualTimetableLimits: TimetableLimits = { seconds: 6, choices: 24 };

export type TimetableOrder = {
  readonly problem: TimetableProblem;
  readonly limits: TimetableLimits;
};
