import { timetableInWorker } from '@foyer/allocation/timetable/timetable-in-worker.ts';
import type {
  TimetableFixture,
  TimetablePlace,
  TimetableProblem,
  TimetableTalk,
} from '@foyer/allocation/timetable/timetable-problem.ts';
import { usualTimetableLimits } from '@foyer/allocation/timetable/timetable-problem.ts';
import { presenterKeys } from '@foyer/domain/demo/demo.rules.ts';
import type { Place, ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import {
  minuteIn,
  openDaysOf,
  placesFor,
  slotAt,
  wishesOf,
} from '@foyer/domain/demo/open-slots.rules.ts';
import type {
  Accepted,
  ProposedSlot,
  SlotProposal,
} from '@foyer/domain/demo/slot-proposal.schema.ts';
import type { Event } from '@foyer/domain/event/event.schema.ts';
import type { PlaceId } from '@foyer/domain/identifier.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { listPlaces, listProgramme } from './demo.queries.ts';
import { listPlenaries } from './plenary.queries.ts';
import { scheduleDemo } from './programme.commands.ts';

/** The exhibitors' own stands, as one place that takes as many at once as like. */
const atStands = 'stands';

export type OpenSlots = {
  readonly problem: TimetableProblem;
  readonly waiting: readonly ProgrammeDemo[];
  readonly event: Event;
};

/** Everything that waits, and what stands where it is. */
export async function readOpenSlots(scope: OrganiserScope): Promise<OpenSlots> {
  const event = await getEvent(scope);
  const places = await listPlaces(scope);
  const plenaries = await listPlenaries(scope);
  const demos = await listProgramme(scope);
  const waiting = demos.filter(({ status }) => status === 'submitted');
  const scheduled = demos.filter(({ status }) => status === 'scheduled');
  const span = (one: { startsAt: Date; endsAt: Date }) => ({
    from: minuteIn(event, one.startsAt),
    to: minuteIn(event, one.endsAt),
  });
  const dayOf = (minute: number) => Math.floor(minute / 1440);
  const fixtures: TimetableFixture[] = [
    ...scheduled.map((demo) => ({
      ...span(demo),
      placeId: demo.placeId ?? atStands,
      ...{ people: peopleOf(demo), topic: demo.categoryId, owner: demo.exhibitorId },
      ...{ day: dayOf(span(demo).from), isPlenary: false },
    })),
    ...plenaries.map((plenary) => ({
      ...span(plenary),
      ...{ placeId: null, people: [], topic: null, owner: null, isPlenary: true },
      day: dayOf(span(plenary).from),
    })),
  ];
  const problem = {
    talks: waiting.map((demo) => talkOf(demo, { event, places })),
    places: [...places, null].map(
      (place): TimetablePlace => ({
        id: place?.placeId ?? atStands,
        isShared: place === null,
        openings: openDaysOf(place, event),
      }),
    ),
    fixtures,
    seed: 1,
  };
  return { problem, waiting, event };
}

const peopleOf = (demo: ProgrammeDemo) => [
  `exhibitor ${demo.exhibitorId}`,
  ...presenterKeys(demo.presenters).map((key) => `presenter ${key}`),
];

function talkOf(
  demo: ProgrammeDemo,
  { event, places }: { readonly event: Event; readonly places: readonly Place[] },
): TimetableTalk {
  const fitting = placesFor(demo, places).map(({ placeId }) => placeId as string);
  const wishes = wishesOf(demo, event).map(({ placeId, from }) => ({
    placeId: placeId ?? atStands,
    from,
  }));
  const wantsStand = wishes.some(({ placeId }) => placeId === atStands);
  return {
    id: demo.demoId,
    minutes: minuteIn(event, demo.endsAt) - minuteIn(event, demo.startsAt),
    ...{ people: peopleOf(demo), owner: demo.exhibitorId, topic: demo.categoryId, wishes },
    placeIds: wantsStand || fitting.length === 0 ? [...fitting, atStands] : fitting,
  };
}

/** Looks for a place and a time for everything that waits; nothing is changed by it. */
export async function proposeSlots(
  { problem, waiting, event }: OpenSlots,
  signal: AbortSignal,
): Promise<SlotProposal> {
  const began = performance.now();
  const order = { problem, limits: usualTimetableLimits };
  const { slots, left } = await timetableInWorker(order, signal);
  const demos = new Map(waiting.map((demo) => [demo.demoId as string, demo]));
  const found = slots.flatMap(({ talkId, placeId, from, wish }): ProposedSlot[] => {
    const demo = demos.get(talkId);
    if (!demo) return [];
    const minutes = minuteIn(event, demo.endsAt) - minuteIn(event, demo.startsAt);
    const place = placeId === atStands ? null : (placeId as PlaceId);
    return [
      {
        demoId: demo.demoId,
        version: demo.version,
        slot: slotAt(event, { placeId: place, from, minutes }),
        wish: wish === null ? null : wish + 1,
      },
    ];
  });
  return {
    slots: found.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other))),
    left: waiting.filter(({ demoId }) => left.includes(demoId)).map(({ demoId }) => demoId),
    seconds: (performance.now() - began) / 1000,
  };
}

const orderOf = ({ slot }: ProposedSlot) => `${slot.day} ${slot.startTime} ${slot.placeId}`;

/**
 * Puts those that were accepted into the programme, each as if it were placed by hand: with its
 * letter and its fact, and refused where something got in its way meanwhile. The others go through.
 */
export async function acceptSlots(
  scope: OrganiserScope,
  slots: readonly Pick<ProposedSlot, 'demoId' | 'version' | 'slot'>[],
): Promise<Accepted> {
  const scheduled: Accepted['scheduled'] = [];
  const refused: Accepted['refused'] = [];
  for (const { demoId, version, slot } of slots) {
    try {
      await scheduleDemo(scope, { demoId, version, slot });
      scheduled.push(demoId);
    } catch (error) {
      // The rules spoke, before anything was written; the programme is locked, so that they suffice.
      if (!(error instanceof Refusal)) throw error;
      refused.push({ demoId, code: error.code });
    }
  }
  return { scheduled, refused };
}
