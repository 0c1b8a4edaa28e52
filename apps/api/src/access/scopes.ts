import { changeScope, withScope } from '@foyer/database/scope.ts';
import type { Tables } from '@foyer/database/tables.ts';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { BoothActor, TeamActor } from '@foyer/domain/actor.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type {
  AccountId,
  ApplicationId,
  AttendeeId,
  EventId,
  ExhibitorId,
} from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { TeamRole } from '@foyer/domain/team-role.ts';
import type { Transaction } from 'kysely';
import type { Context, Services } from './context.ts';
import {
  findApplicant,
  findBadgeHolder,
  findBoothRole,
  findPublishedEventId,
  findTeamRole,
} from './scope.queries.ts';

declare const minted: unique symbol;

export type Base = {
  readonly tx: Transaction<Tables>;
  readonly now: Date;
  readonly locale: Locale;
  readonly services: Services;
};

type SignedInBase = Base & {
  readonly accountId: AccountId;
  readonly actorName: string;
};

/** Proof that a team member of this event acts. Only `withOrganiserScope` makes one. */
export type OrganiserScope = SignedInBase & {
  readonly [minted]: 'organiser';
  readonly kind: 'organiser';
  readonly eventId: EventId;
  readonly actor: TeamActor;
};

/** Proof that a member of this exhibitor acts. Only `withBoothScope` makes one. */
export type BoothScope = SignedInBase & {
  readonly [minted]: 'exhibitor';
  readonly kind: 'exhibitor';
  readonly eventId: EventId;
  readonly exhibitorId: ExhibitorId;
  readonly actor: BoothActor;
};

/**
 * Proof that a paired device of this exhibitor acts: a phone that is nobody's and may only record.
 * Only `capturing-scopes.ts` makes one.
 */
export type DeviceScope = Base & {
  readonly [minted]: 'device';
  readonly kind: 'device';
  readonly eventId: EventId;
  readonly exhibitorId: ExhibitorId;
  readonly actor: BoothActor;
  readonly accountId: null;
  readonly actorName: string;
  /** The name it made for itself, as its entries carry it. */
  readonly deviceId: string;
};

/** Whoever records leads at a booth. */
export type CapturingScope = BoothScope | DeviceScope;

/** Anybody, at a published event. */
export type VisitorScope = Base & {
  readonly [minted]: 'public';
  readonly kind: 'public';
  readonly eventId: EventId;
};

/** The holder of a badge, by the secret of its link. Only `withBadgeScope` makes one. */
export type BadgeScope = Base & {
  readonly [minted]: 'attendee';
  readonly kind: 'attendee';
  readonly eventId: EventId;
  readonly attendeeId: AttendeeId;
  /** A badge holder has no account, and is named to nobody. */
  readonly accountId: null;
  readonly actorName: string;
};

/** An applicant, by the secret of the application's link. Only `withApplicantScope` makes one. */
export type ApplicantScope = Base & {
  readonly [minted]: 'applicant';
  readonly kind: 'applicant';
  readonly eventId: EventId;
  readonly applicationId: ApplicationId;
  /** There is no account yet; the history names the organisation, and no person. */
  readonly accountId: null;
  readonly actorName: string;
};

/** A signed-in person before any event is chosen. */
export type AccountScope = SignedInBase & {
  readonly [minted]: 'account';
  readonly kind: 'account';
};

/**
 * A job or a start-up step; it names its event where it has one. The account is somebody's only
 * while it joins (`asJoining`).
 */
export type SystemScope = Base & {
  readonly [minted]: 'system';
  readonly kind: 'system';
  readonly eventId: EventId | null;
  readonly accountId: AccountId | null;
  readonly actorName: string;
};

/** The system inside one event. */
export type EventSystemScope = SystemScope & { readonly eventId: EventId };

/** Whoever acts on all of an event: its team, and the system where it follows from what others did. */
export type EventWideScope = OrganiserScope | EventSystemScope;

/** Whoever reads inside one event; row level security narrows what each of them sees. */
export type EventScope =
  | OrganiserScope
  | CapturingScope
  | VisitorScope
  | BadgeScope
  | ApplicantScope
  | EventSystemScope;
/** Whoever changes something inside one event. */
export type WritingScope =
  | OrganiserScope
  | CapturingScope
  | BadgeScope
  | ApplicantScope
  | EventSystemScope;

function signedInOf(ctx: Context) {
  if (!ctx.signedIn) throw refuseAccess('access.sign_in_required');
  return ctx.signedIn;
}

const baseOf = (ctx: Context) => ({ now: ctx.now, locale: ctx.locale, services: ctx.services });

/**
 * Opens a transaction that acts for the team of an event and proves the membership first.
 * Somebody else's event is *not found*: its existence is not told.
 */
export function withOrganiserScope<T>(
  ctx: Context,
  eventId: EventId,
  work: (scope: OrganiserScope) => Promise<T>,
): Promise<T> {
  const { accountId, name } = signedInOf(ctx);
  const claimed = { kind: 'organiser', eventId, accountId } as const;
  return withScope(ctx.database, claimed, async (tx) => {
    const role = await findTeamRole(tx, { eventId, accountId });
    if (!role) throw refuseAccess('access.not_found');
    return work({
      ...baseOf(ctx),
      tx,
      kind: 'organiser',
      eventId,
      accountId: accountId as AccountId,
      actorName: name,
      actor: { kind: 'organiser', role: role as TeamRole },
    } as OrganiserScope);
  });
}

/** The same for a member of an exhibitor. */
export function withBoothScope<T>(
  ctx: Context,
  at: { eventId: EventId; exhibitorId: ExhibitorId },
  work: (scope: BoothScope) => Promise<T>,
): Promise<T> {
  const { accountId, name } = signedInOf(ctx);
  return withScope(ctx.database, { kind: 'exhibitor', ...at, accountId }, async (tx) => {
    const role = await findBoothRole(tx, { ...at, accountId });
    if (!role) throw refuseAccess('access.not_found');
    return work({
      ...baseOf(ctx),
      ...at,
      tx,
      kind: 'exhibitor',
      accountId: accountId as AccountId,
      actorName: name,
      actor: { kind: 'exhibitor', role: role as ExhibitorRole },
    } as BoothScope);
  });
}

/** Opens a published event for anybody; a draft is *not found*. */
export function withVisitorScope<T>(
  ctx: Context,
  eventSlug: string,
  work: (scope: VisitorScope) => Promise<T>,
): Promise<T> {
  return withScope(ctx.database, { kind: 'public' }, async (tx) => {
    const eventId = await findPublishedEventId(tx, eventSlug);
    if (!eventId) throw refuseAccess('access.not_found');
    changeScope(tx, { eventId });
    return work({
      ...baseOf(ctx),
      tx,
      kind: 'public',
      eventId: eventId as EventId,
    } as VisitorScope);
  });
}

/**
 * Opens a transaction that acts for the holder of a badge. Who asks is found by the hash of the
 * link's secret; a wrong one is *not found* and tells nothing.
 */
export function withBadgeScope<T>(
  ctx: Context,
  tokenHash: string,
  work: (scope: BadgeScope) => Promise<T>,
): Promise<T> {
  return withScope(ctx.database, { kind: 'system' }, async (tx) => {
    const holder = await findBadgeHolder(tx, tokenHash);
    if (!holder) throw refuseAccess('access.not_found');
    changeScope(tx, { kind: 'attendee', ...holder });
    return work({
      ...baseOf(ctx),
      ...holder,
      tx,
      kind: 'attendee',
      accountId: null,
      actorName: 'Badge',
    } as BadgeScope);
  });
}

/** What anybody may see, read within the transaction of a badge holder. */
export async function readAsVisitor<T>(
  scope: BadgeScope,
  work: (scope: VisitorScope) => Promise<T>,
): Promise<T> {
  const { tx, now, locale, services, eventId, attendeeId } = scope;
  changeScope(tx, { kind: 'public', attendeeId: undefined });
  try {
    return await work({ tx, now, locale, services, eventId, kind: 'public' } as VisitorScope);
  } finally {
    changeScope(tx, { kind: 'attendee', attendeeId });
  }
}

/** Opens to a booth whom it holds the badge of, as a scanner does. */
export function presentBadge({ tx }: BoothScope, code: string): void {
  changeScope(tx, { presentedCodes: [code] });
}

/** The same for an applicant; whoever has the link acts for the application. */
export function withApplicantScope<T>(
  ctx: Context,
  tokenHash: string,
  work: (scope: ApplicantScope) => Promise<T>,
): Promise<T> {
  return withScope(ctx.database, { kind: 'system' }, async (tx) => {
    const found = await findApplicant(tx, tokenHash);
    if (!found) throw refuseAccess('access.not_found');
    const { eventId, applicationId, name } = found;
    changeScope(tx, { kind: 'applicant', eventId, applicationId });
    return work({
      ...baseOf(ctx),
      ...{ tx, eventId, applicationId },
      kind: 'applicant',
      accountId: null,
      actorName: name,
    } as ApplicantScope);
  });
}

export function withAccountScope<T>(
  ctx: Context,
  work: (scope: AccountScope) => Promise<T>,
): Promise<T> {
  const { accountId, name } = signedInOf(ctx);
  return withScope(ctx.database, { kind: 'account', accountId }, (tx) =>
    work({
      ...baseOf(ctx),
      tx,
      kind: 'account',
      accountId: accountId as AccountId,
      actorName: name,
    } as AccountScope),
  );
}

/** Lets the transaction that has just inserted an event go on as its first owner. */
export function asFirstOwner(scope: AccountScope, eventId: EventId): OrganiserScope {
  changeScope(scope.tx, { kind: 'organiser', eventId });
  const { tx, now, locale, services, accountId, actorName } = scope;
  return {
    ...{ tx, now, locale, services, accountId, actorName, eventId },
    kind: 'organiser',
    actor: { kind: 'organiser', role: 'owner' },
  } as OrganiserScope;
}

/** What follows from an invitation: inside its event only, and in the name of whom it was sent to. */
export type JoiningScope = EventSystemScope;

/** Narrows a transaction of the system to one event; facts name the person who is joining. */
export function asJoining(
  scope: SystemScope,
  at: { readonly eventId: EventId; readonly accountId: AccountId | null; readonly name: string },
): JoiningScope {
  changeScope(scope.tx, { eventId: at.eventId });
  return { ...scope, eventId: at.eventId, accountId: at.accountId, actorName: at.name };
}

/** For jobs, start-up and the few steps taken before a person has a role (an invitation accepted). */
export function withSystemScope<T>(
  ctx: Pick<Context, 'services' | 'now' | 'locale'>,
  eventId: EventId | null,
  work: (scope: SystemScope) => Promise<T>,
): Promise<T> {
  const settings = { kind: 'system' as const, ...(eventId ? { eventId } : {}) };
  return withScope(ctx.services.database, settings, (tx) =>
    work({
      now: ctx.now,
      locale: ctx.locale,
      services: ctx.services,
      tx,
      kind: 'system',
      eventId,
      accountId: null,
      actorName: 'Foyer',
    } as SystemScope),
  );
}
