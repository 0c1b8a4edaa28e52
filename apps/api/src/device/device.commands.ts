import { randomUUID } from 'node:crypto';
import { refuseDevice } from '@foyer/domain/device/device.refusals.ts';
import {
  canPair,
  canRevokeDevice,
  pairingExpiryFrom,
  pairingStandingAt,
  reconciled,
} from '@foyer/domain/device/device.rules.ts';
import type {
  OpenedPairing,
  OwnDevice,
  Pair,
  Paired,
  PairedDevice,
  Reconciliation,
} from '@foyer/domain/device/device.schema.ts';
import { isTakingPart } from '@foyer/domain/exhibitor/participation.rules.ts';
import { encode } from 'uqr';
import type { Context } from '../access/context.ts';
import { hashOfLinkSecret, makeLinkSecret } from '../access/link-secret.ts';
import { asJoining, type BoothScope, type DeviceScope, withSystemScope } from '../access/scopes.ts';
import { getEvent } from '../event/event.queries.ts';
import { findExhibitor } from '../exhibitor/exhibitor.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { scannerSettings } from '../lead/scanner-settings.commands.ts';
import {
  findPairing,
  insertPairing,
  listDevices,
  lockDevice,
  lockPairing,
  savePaired,
  savePairingUsed,
  saveRevoked,
  saveSeen,
} from './device.queries.ts';
import { countByDevice, findLastExport } from './reconciliation.queries.ts';

/** A link for one phone, and how it looks as a code; it is told this once. */
export async function showPairing(scope: BoothScope) {
  const token = makeLinkSecret();
  const expiresAt = pairingExpiryFrom(scope.now);
  const pairingId = randomUUID();
  await insertPairing(scope, { pairingId, tokenHash: hashOfLinkSecret(token), expiresAt });
  await recordFact(scope, {
    noun: 'device',
    nounId: pairingId,
    type: 'device.code_shown',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
  });
  const url = `${scope.services.config.publicUrl}/exhibitor/pair/${token}`;
  return { pairingId, url, expiresAt, code: encode(url, { ecc: 'M', border: 4 }).data };
}

/** What a phone sees before it joins; whoever has the link stands in front of the screen. */
export function openPairing(ctx: Context, token: string): Promise<OpenedPairing> {
  return withSystemScope(ctx, null, async (system) => {
    const found = await findPairing(system, hashOfLinkSecret(token));
    const standing = pairingStandingAt(found, ctx.now);
    if (!found || standing !== 'open') return { standing } as OpenedPairing;
    const scope = asJoining(system, { eventId: found.eventId, accountId: null, name: '' });
    const exhibitor = await findExhibitor(scope, found.exhibitorId);
    if (!exhibitor || !isTakingPart(exhibitor.participation)) return { standing: 'unknown' };
    const { name: eventName } = await getEvent(scope);
    const { shownBy, expiresAt } = found;
    return { standing, exhibitorName: exhibitor.name, eventName, shownBy, expiresAt };
  });
}

/** Makes a phone a device of the booth; the secret goes to the phone and nowhere else. */
export function pairDevice(
  ctx: Context,
  { token, deviceId, name }: Pair,
): Promise<{ readonly paired: Paired; readonly secret: string }> {
  return withSystemScope(ctx, null, async (system) => {
    const found = await lockPairing(system, hashOfLinkSecret(token));
    if (!found) throw refuseDevice('device.link_unknown');
    const { eventId, exhibitorId, pairingId, shownBy } = found;
    const scope = asJoining(system, { eventId, accountId: null, name });
    const exhibitor = await findExhibitor(scope, exhibitorId);
    if (!exhibitor || !isTakingPart(exhibitor.participation)) {
      throw refuseDevice('device.link_unknown');
    }
    const known = await lockDevice(scope, { exhibitorId, deviceId });
    const verdict = canPair(found, { known: known?.status ?? null, now: ctx.now });
    if (!verdict.allowed) throw refuseDevice(verdict.code);
    const secret = makeLinkSecret();
    const secretHash = hashOfLinkSecret(secret);
    if (!(await savePaired(scope, { exhibitorId, deviceId, name, shownBy, secretHash }))) {
      throw refuseDevice('device.already_paired');
    }
    await savePairingUsed(scope, { exhibitorId, pairingId, deviceId });
    await recordFact(scope, {
      noun: 'device',
      nounId: deviceId,
      type: 'device.paired',
      exhibitorId,
      audience: 'exhibitor',
      after: { name, shownBy },
    });
    const { slug } = await getEvent(scope);
    return { paired: { eventSlug: slug, exhibitorId }, secret };
  });
}

/** From now on the device's secret opens nothing; what it kept, a person hands over from it. */
export async function revokeDevice(scope: BoothScope, deviceId: string): Promise<void> {
  const known = await lockDevice(scope, { exhibitorId: scope.exhibitorId, deviceId });
  if (!known) throw refuseDevice('device.not_found');
  const verdict = canRevokeDevice(known.status);
  if (!verdict.allowed) throw refuseDevice(verdict.code);
  await saveRevoked(scope, deviceId);
  await recordFact(scope, {
    noun: 'device',
    nounId: deviceId,
    type: 'device.revoked',
    exhibitorId: scope.exhibitorId,
    audience: 'exhibitor',
    after: { name: known.name },
  });
}

/** What a paired device starts with. */
export async function ownDevice(scope: DeviceScope): Promise<OwnDevice> {
  await saveSeen(scope);
  const { eventId, exhibitorId, actorName: name } = scope;
  const { slug, timeZone, accent } = await getEvent(scope);
  const settings = await scannerSettings(scope);
  return { eventId, eventSlug: slug, exhibitorId, timeZone, accent, name, settings };
}

/** Those in use first. */
export async function viewDevices(scope: BoothScope): Promise<PairedDevice[]> {
  const counted = new Map((await countByDevice(scope)).map((one) => [one.deviceId, one]));
  return (await listDevices(scope)).map((device) => {
    const counts = counted.get(device.deviceId);
    const { received = 0, missing = 0 } = counts ? reconciled(counts) : {};
    const seen = Math.max(device.lastSeenAt.getTime(), counts?.lastReceivedAt?.getTime() ?? 0);
    return { ...device, lastSeenAt: new Date(seen), received, missing };
  });
}

/** Where everything is that anybody recorded for the booth, device by device. */
export async function reconcile(scope: BoothScope): Promise<Reconciliation> {
  const paired = new Map((await listDevices(scope)).map((one) => [one.deviceId, one.name]));
  const devices = (await countByDevice(scope)).map(({ deviceId, actors, ...counts }) => {
    const name = paired.get(deviceId);
    const kind = name ? ('paired' as const) : deviceId === 'badge' ? ('badge' as const) : 'person';
    const names = name ? [name] : actors;
    return {
      ...{ deviceId, kind: kind as Reconciliation['devices'][number]['kind'], names },
      lastReceivedAt: counts.lastReceivedAt,
      ...reconciled(counts),
    };
  });
  return { lastExportAt: await findLastExport(scope), devices };
}
