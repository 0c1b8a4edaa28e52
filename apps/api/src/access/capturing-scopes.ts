import { changeScope, together, withScope } from '@foyer/database/scope.ts';
import type { Tables } from '@foyer/database/tables.ts';
import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { BoothActor } from '@foyer/domain/actor.ts';
import type { ExhibitorRole } from '@foyer/domain/exhibitor-role.ts';
import type { EventId, ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Compilable, QueryResult, Transaction } from 'kysely';
import type { Context, Services } from './context.ts';
import { hashOfLinkSecret } from './link-secret.ts';
import { type AtBooth, capturersOfBooths, findDevice } from './scope.queries.ts';
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
  /** The sessions of everybody whose work shares the transaction, each at the booth it is for. */
  readonly tokens: readonly AtBooth[];
  /** Hashes of the secrets of paired devices among them. */
  readonly devices: readonly AtBooth[];
  /** Badge codes they hold in their hands. */
  readonly presentedCodes: readonly string[];
  /** Read in the round trip that proves the people; it sees what these booths may see. */
  readonly reads: (tx: Transaction<Tables>) => readonly Compilable<unknown>[];
};

/**
 * One transaction for what members of several booths of one event hand over at the same moment, so
 * that they share its commit. Each is proven on their own for their own booth, and whoever is nobody
 * there has no scope among the people: the caller answers with a refusal. All statements in it are
 * prepared ones. Row level security holds it to these booths, and to the tables that taking in
 * entries needs: on any other one it ends in an error (`foyer_exhibitor_ids`).
 */
export function withSharedBoothsScope<T>(
  services: Services,
  at: { eventId: EventId; exhibitorIds: readonly ExhibitorId[] },
  { sharing, work }: { sharing: Sharing; work: (people: People, read: Read) => Promise<T> },
): Promise<T> {
  const { now, tokens, devices, presentedCodes, reads } = sharing;
  const { eventId, exhibitorIds } = at;
  const booths = { kind: 'exhibitor', eventId, exhibitorId: exhibitorIds } as const;
  const claimed = { ...booths, presentedCodes, plans: 'generic' } as const;
  return withScope(services.database, claimed, async (tx) => {
    const createdAfter = new Date(now.getTime() - LONGEST_SESSION_MS);
    const [found, ...read] = await together(tx, [
      capturersOfBooths(tx, eventId, { tokens, devices, now, createdAfter }),
      ...reads(tx),
    ] as const);
    const people = found.rows.map((row): readonly [string, Capturer] => {
      const { accountId, name, email, role, deviceId } = row;
      const key = shownAt({ exhibitorId: row.exhibitorId, secret: row.token });
      const base = {
        now,
        locale: 'de',
        services,
        tx,
        eventId,
        exhibitorId: row.exhibitorId,
      } as const;
      if (deviceId) {
        return [key, role === 'paired' ? deviceScopeOf(base, { deviceId, name }) : 'revoked'];
      }
      const actor = role && { kind: 'exhibitor', role: role as ExhibitorRole };
      const scope = actor && {
        ...base,
        kind: 'exhibitor',
        accountId,
        actorName: name || email,
        actor,
      };
      return [key, (scope || 'stranger') as BoothScope | 'stranger'];
    });
    return work(new Map(people), read);
  });
}

/** The key of somebody among the people. */
export const shownAt = ({ exhibitorId, secret }: AtBooth) => `${exhibitorId} ${secret}`;

/**
 * By `shownAt` a session's token the scope of a member; `stranger` has an account and nothing to do
 * at that booth. By the hash of its secret the scope of a paired device, or `revoked`.
 */
export type People = ReadonlyMap<string, Capturer>;
type Capturer = CapturingScope | 'stranger' | 'revoked';
type Read = readonly QueryResult<unknown>[];
