import { changeScope, together, withScope } from '@foyer/database/scope.ts';
import type { Tables } from '@foyer/database/tables.ts';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { BoothActor } from '@foyer/domain/actor.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Compilable, QueryResult, Transaction } from 'kysely';
import type { Context, Services } from './context.ts';
import { hashOfLinkSecret } from './link-secret.ts';
import { capturersOfBooth, findDevice } from './scope.queries.ts';
import {
  type Base,
  type BoothScope,
  type CapturingScope,
  type DeviceScope,
  withBoothScope,
} from './scopes.ts';
import { LONGEST_SESSION_MS } from './session-cookie.ts';

/** Opens a transaction that acts for a paired device, by the hash of its secret. */
export function withDeviceScope<T>(
  ctx: Context,
  work: (scope: DeviceScope) => Promise<T>,
): Promise<T> {
  const { deviceSecret } = ctx;
  if (!deviceSecret) throw refuseAccess('access.device_not_paired');
  return withScope(ctx.database, { kind: 'system' }, async (tx) => {
    const found = await findDevice(tx, hashOfLinkSecret(deviceSecret));
    if (!found) throw refuseAccess('access.device_not_paired');
    if (found.status !== 'paired') throw refuseAccess('access.device_revoked');
    const { eventId, exhibitorId, deviceId, name } = found;
    const base = { now: ctx.now, locale: ctx.locale, services: ctx.services };
    changeScope(tx, { kind: 'exhibitor', eventId, exhibitorId });
    return work(deviceScopeOf({ ...base, tx, eventId, exhibitorId }, { deviceId, name }));
  });
}

/** Acts for whoever records at a booth: a member who is signed in, else the paired device. */
export function withCapturingScope<T>(
  ctx: Context,
  at: { eventId: EventId; exhibitorId: ExhibitorId },
  work: (scope: CapturingScope) => Promise<T>,
): Promise<T> {
  if (ctx.signedIn || !ctx.deviceSecret) return withBoothScope(ctx, at, work);
  return withDeviceScope(ctx, async (scope) => {
    const isHere = scope.eventId === at.eventId && scope.exhibitorId === at.exhibitorId;
    if (!isHere) throw refuseAccess('access.not_found');
    return work(scope);
  });
}

function deviceScopeOf(
  base: Base & { readonly eventId: string; readonly exhibitorId: string },
  { deviceId, name }: { readonly deviceId: string; readonly name: string },
): DeviceScope {
  const actor: BoothActor = { kind: 'exhibitor', role: 'device' };
  return {
    ...base,
    ...{ kind: 'device', actor, accountId: null, actorName: name, deviceId },
  } as DeviceScope;
}

type Sharing = {
  readonly now: Date;
  /** Tokens of the sessions of everybody whose work shares the transaction. */
  readonly tokens: readonly string[];
  /** Hashes of the secrets of paired devices among them. */
  readonly devices: readonly string[];
  /** Badge codes they hold in their hands. */
  readonly presentedCodes: readonly string[];
  /** Read in the round trip that proves the people; it sees what this booth may see. */
  readonly reads: (tx: Transaction<Tables>) => readonly Compilable<unknown>[];
};

/**
 * One transaction for what several members of one booth hand over at the same moment, so that they
 * share its commit. Each is proven on their own, and whoever is nobody here has no scope in the
 * map: the caller answers `refuseStranger`. All statements in it are prepared ones.
 */
export function withSharedBoothScope<T>(
  services: Services,
  at: { eventId: EventId; exhibitorId: ExhibitorId },
  { sharing, work }: { sharing: Sharing; work: (people: People, read: Read) => Promise<T> },
): Promise<T> {
  const { now, tokens, devices, presentedCodes, reads } = sharing;
  const claimed = { kind: 'exhibitor', ...at, presentedCodes, plans: 'generic' } as const;
  return withScope(services.database, claimed, async (tx) => {
    const createdAfter = new Date(now.getTime() - LONGEST_SESSION_MS);
    const [found, ...read] = await together(tx, [
      capturersOfBooth(tx, at, { tokens, devices, now, createdAfter }),
      ...reads(tx),
    ] as const);
    const people = found.rows.map(({ token, ...found }): readonly [string, Capturer] => {
      const { accountId, name, email, role, deviceId } = found;
      if (deviceId) {
        if (role !== 'paired') return [token, 'revoked'];
        const base = { now, locale: 'de', services, tx, ...at } as const;
        return [token, deviceScopeOf(base, { deviceId, name })];
      }
      const actor = role && { kind: 'exhibitor', role: role as ExhibitorRole };
      const base = { now, locale: 'de', services, tx, ...at, kind: 'exhibitor' };
      const scope = actor && { ...base, accountId, actorName: name || email, actor };
      return [token, (scope || 'stranger') as BoothScope | 'stranger'];
    });
    return work(new Map(people), read);
  });
}

/**
 * By session token the scope of a member; `stranger` has an account and nothing to do here. By the
 * hash of its secret the scope of a paired device, or `revoked`.
 */
export type People = ReadonlyMap<string, Capturer>;
type Capturer = CapturingScope | 'stranger' | 'revoked';
type Read = readonly QueryResult<unknown>[];
