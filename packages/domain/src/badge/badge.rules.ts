import type { ScanningMode } from '../event/event.schema.ts';
import type { Contact, LeadStatus } from '../lead/lead.schema.ts';
import { allowed, denied, type Verdict } from '../refusal.ts';
import type { BadgeRefusalCode } from './badge.refusals.ts';

type Scan = { readonly status: LeadStatus; readonly hasConsent: boolean };

/** There is something to take back as long as the exhibitor sees a person. */
export function canWithdraw({ status, hasConsent }: Scan): Verdict<BadgeRefusalCode> {
  if (status === 'erased') return denied('badge.lead_erased');
  return hasConsent ? allowed : denied('badge.nothing_to_withdraw');
}

/** Erasing is always possible, and once. */
export function canErase({ status }: Pick<Scan, 'status'>): Verdict<BadgeRefusalCode> {
  return status === 'erased' ? denied('badge.lead_erased') : allowed;
}

/** Sharing needs words one agrees to, and somebody who has not refused everybody. */
export function canShare(
  { status }: Pick<Scan, 'status'>,
  given: { readonly refuses: boolean; readonly hasWording: boolean },
): Verdict<BadgeRefusalCode> {
  if (status === 'erased') return denied('badge.lead_erased');
  if (given.refuses) return denied('badge.refuses');
  return given.hasWording ? allowed : denied('badge.wording_missing');
}

/**
 * Somebody's own act needs no scan, only an event that lets exhibitors have contacts at all. `status`
 * is that of the lead the exhibitor may have already.
 */
export function canHandOver(given: {
  readonly scanningMode: ScanningMode;
  readonly status: LeadStatus | null;
  readonly refuses: boolean;
  readonly hasWording: boolean;
}): Verdict<BadgeRefusalCode> {
  if (given.scanningMode === 'off') return denied('badge.hand_over_off');
  return canShare({ status: given.status ?? 'unresolved' }, given);
}

/** Whether a contact says anything of a person. */
export function showsPerson(contact: Contact | null): boolean {
  return contact !== null && Object.values(contact).some(Boolean);
}
