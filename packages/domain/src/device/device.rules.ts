import { allowed, denied, type Verdict } from '../refusal.ts';
import type { DeviceRefusalCode } from './device.refusals.ts';
import type { DeviceCounts, DeviceStatus, PairingStanding, Reconciled } from './device.schema.ts';

/** Long enough to fetch the phone, too short for a photograph of the screen to be of use later. */
export const PAIRING_MINUTES = 10;

export const deviceMoves = {
  /** To `paired` again: with a new code and a new secret. */
  paired: ['revoked'],
  revoked: ['paired'],
} as const satisfies Record<DeviceStatus, readonly DeviceStatus[]>;

export function pairingExpiryFrom(now: Date): Date {
  return new Date(now.getTime() + PAIRING_MINUTES * 60_000);
}

type Link = { readonly usedAt: Date | null; readonly expiresAt: Date };

export function pairingStandingAt(link: Link | null, now: Date): PairingStanding {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  return link.expiresAt <= now ? 'expired' : 'open';
}

/** One link makes one device; `known` is what this booth has under the phone's own id. */
export function canPair(
  link: Link | null,
  { known, now }: { readonly known: DeviceStatus | null; readonly now: Date },
): Verdict<DeviceRefusalCode> {
  const standing = pairingStandingAt(link, now);
  if (standing !== 'open') return denied(`device.link_${standing}`);
  return known === 'paired' ? denied('device.already_paired') : allowed;
}

export function canRevokeDevice(status: DeviceStatus): Verdict<DeviceRefusalCode> {
  return status === 'paired' ? allowed : denied('device.already_revoked');
}

/**
 * Where everything that a device recorded is, so that the numbers add up:
 * recorded = received + missing, received = in leads + undone + withdrawn + erased,
 * in leads = exported + not exported.
 */
export function reconciled(counts: DeviceCounts): Reconciled {
  const { received, undone, withdrawn, erased, exported, leads } = counts;
  const missing = Math.max(0, counts.highest - counts.numbered);
  const inLeads = received - undone - withdrawn - erased;
  return {
    recorded: received + missing,
    ...{ received, missing, inLeads, exported, undone, withdrawn, erased, leads },
    notExported: inLeads - exported,
  };
}

/** The sum over all devices; leads are left out, because two devices may work on one. */
export function totalOf(devices: readonly Reconciled[]): Omit<Reconciled, 'leads'> {
  const sum = (key: keyof Reconciled) => devices.reduce((total, one) => total + one[key], 0);
  return {
    recorded: sum('recorded'),
    received: sum('received'),
    missing: sum('missing'),
    inLeads: sum('inLeads'),
    exported: sum('exported'),
    notExported: sum('notExported'),
    undone: sum('undone'),
    withdrawn: sum('withdrawn'),
    erased: sum('erased'),
  };
}
