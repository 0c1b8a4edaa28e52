import type { BoothActor } from '../actor.ts';
import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { isTakingPart, type Participation } from '../exhibitor/participation.rules.ts';
import { mayActOnInvitation } from '../invitation/invitation.policy.ts';
import { mayActOnListing } from '../listing/listing.policy.ts';
import type { ListingField } from '../listing/listing.schema.ts';
import type { ListingState } from '../listing/visibility.rules.ts';
import { mayActOnTask } from './task.policy.ts';
import type { AskedTask, NextStep, Task } from './task.schema.ts';
import { isOpen, isStillAsked } from './task-status.rules.ts';

/** All that decides what is left to do. */
export type Situation = {
  readonly actor: BoothActor;
  /** The day at the event's place. */
  readonly today: CalendarDate;
  readonly participation: Participation;
  readonly event: {
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly listingDueOn: CalendarDate | null;
  };
  readonly listing: {
    readonly state: ListingState;
    /** Without these it cannot be submitted. */
    readonly blocking: readonly ListingField[];
    /** How many fields differ from what is public; 0 before anything is. */
    readonly unsubmittedFields: number;
    readonly isPublic: boolean;
    readonly comments: number;
  };
  readonly products: number;
  readonly demos: { readonly draft: number; readonly declined: number; readonly total: number };
  readonly people: { readonly members: number; readonly invited: number };
  readonly hasStand: boolean;
  /** What the organiser asks of this exhibitor. */
  readonly asked: readonly AskedTask[];
};

/** `blocked`: something else has to be done first, so it is counted but not shown yet. */
type Step = { readonly state: 'open' | 'done' | 'blocked'; readonly task: Task };
type Due = Pick<Task, 'dueOn' | 'isOverdue' | 'isOptional'>;

/** What is left, the most urgent first, and how far it has come. */
export function tasksOf(situation: Situation): {
  tasks: Task[];
  settled: AskedTask[];
  progress: { done: number; total: number };
} {
  const { actor, today, event } = situation;
  if (!isTakingPart(situation.participation)) {
    return { tasks: [], settled: [], progress: { done: 0, total: 0 } };
  }
  const isOver = today > event.endsOn;
  const asked = mayActOnTask(actor, 'finish')
    ? situation.asked.filter((task) => isStillAsked(task, { today, endsOn: event.endsOn }))
    : [];
  const steps = [
    ...(mayActOnListing(actor, 'edit') && !isOver ? stepsOfListing(situation) : []),
    ...(mayActOnInvitation(actor, 'invite_member') && !isOver ? stepsOfTeam(situation) : []),
    ...asked.filter(({ status }) => status !== 'waived').map(stepOfAsked),
  ];
  const required = steps.filter(({ task }) => !task.isOptional);
  return {
    tasks: steps
      .filter(({ state }) => state === 'open')
      .map(({ task }) => task)
      .sort(byUrgency),
    settled: asked.filter(({ status }) => !isOpen(status)),
    progress: {
      done: required.filter(({ state }) => state === 'done').length,
      total: required.length,
    },
  };
}

function stepsOfListing({ listing, products, demos, event, today }: Situation): Step[] {
  const due = dueBy(event.listingDueOn, today);
  const missing = [...listing.blocking];
  const { draft, declined, total } = demos;
  const steps: Step[] = [
    {
      state: missing.length === 0 ? 'done' : 'open',
      task: { kind: 'complete_listing', missing, place: 'listing', ...due },
    },
    stepOfSubmission(listing, due),
    {
      state: products > 0 ? 'done' : 'open',
      task: { kind: 'add_product', place: 'products', ...due },
    },
    {
      state: total > 0 ? 'done' : 'open',
      task: { kind: 'plan_demo', place: 'demos', ...undated, isOptional: true },
    },
  ];
  if (declined > 0) {
    const task = { kind: 'mend_demo', demos: declined, place: 'demos', ...due } as const;
    steps.push({ state: 'open', task });
  }
  if (draft > 0) {
    const task = { kind: 'submit_demo', demos: draft, place: 'demos', ...due } as const;
    steps.push({ state: 'open', task });
  }
  return steps;
}

/** One step in three guises: the first submission, a change of what is public, an answer to a review. */
function stepOfSubmission(listing: Situation['listing'], due: Due): Step {
  const place = 'listing';
  if (listing.state === 'sent_back') {
    const { comments } = listing;
    return { state: 'open', task: { kind: 'answer_review', comments, place, ...due } };
  }
  const isSubmitted = listing.state === 'submitted' || listing.state === 'published';
  const state = isSubmitted ? 'done' : listing.blocking.length > 0 ? 'blocked' : 'open';
  return listing.isPublic && !isSubmitted
    ? {
        state,
        task: { kind: 'submit_changes', fields: listing.unsubmittedFields, place, ...due },
      }
    : { state, task: { kind: 'submit_listing', place, ...due } };
}

function stepsOfTeam({ people, event, today }: Situation): Step[] {
  const due = { ...dueBy(event.startsOn, today), isOptional: true };
  return [
    {
      state: people.members + people.invited > 1 ? 'done' : 'open',
      task: { kind: 'invite_team', place: 'team', ...due },
    },
  ];
}

function stepOfAsked(asked: AskedTask): Step {
  const { dueOn, isOverdue, status } = asked;
  const due = { place: null, dueOn, isOverdue, isOptional: false };
  return { state: isOpen(status) ? 'open' : 'done', task: { kind: 'asked', asked, ...due } };
}

const undated: Due = { dueOn: null, isOverdue: false, isOptional: false };

function dueBy(dueOn: CalendarDate | null, today: CalendarDate): Due {
  return { dueOn, isOverdue: dueOn !== null && dueOn < today, isOptional: false };
}

/** Somebody waits for an answer; then by date; what is optional comes last. */
function byUrgency(one: Task, other: Task): number {
  const answers = (task: Task) =>
    task.kind === 'answer_review' ||
    task.kind === 'mend_demo' ||
    (task.kind === 'asked' && task.asked.status === 'reopened' && task.asked.comment !== '');
  const date = (task: Task) => task.dueOn ?? '9999-12-31';
  return (
    Number(one.isOptional) - Number(other.isOptional) ||
    Number(answers(other)) - Number(answers(one)) ||
    (date(one) < date(other) ? -1 : Number(date(one) > date(other)))
  );
}

/** What happens next when nothing is left to do, or nothing can be done any more. */
export function nextStepOf({
  participation,
  today,
  event,
  listing,
  hasStand,
}: Pick<Situation, 'participation' | 'today' | 'event' | 'listing' | 'hasStand'>): NextStep {
  if (!isTakingPart(participation)) return 'ended';
  if (today > event.endsOn) return 'over';
  if (today >= event.startsOn) return 'now';
  if (listing.state === 'submitted') return 'review';
  return hasStand ? 'event' : 'stand';
}

/** Days until it begins; 0 while it runs. */
export function daysUntil({ startsOn, endsOn }: Situation['event'], today: CalendarDate): number {
  if (today > endsOn) return daysBetween(today, endsOn);
  return Math.max(0, daysBetween(today, startsOn));
}
