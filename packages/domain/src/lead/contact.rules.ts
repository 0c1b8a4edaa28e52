import { allowed, denied, type Verdict } from '../refusal.ts';
import { contactLimits, isContactCode, maxPhotosOfLead } from './contact.ts';
import type { LeadRefusalCode } from './lead.refusals.ts';
import type { Entry, FoldedLead, LeadStatus } from './lead.schema.ts';

type Pictured = Pick<FoldedLead, 'photos' | 'consent'> & {
  readonly status: LeadStatus;
  /** How many photos are kept already. */
  readonly kept: number;
};

/** A photo shows a person: it is kept while they agree. */
export function canTakePhoto({ status, consent, kept }: Pictured): Verdict<LeadRefusalCode> {
  if (status === 'erased') return denied('lead.erased');
  if (!consent) return denied('lead.photo_unwanted');
  return kept < maxPhotosOfLead ? allowed : denied('lead.too_many_photos');
}

/** Somebody removed it, or the person took the consent back, before its bytes arrived. */
export function isPhotoGone({ status, photos }: Pictured, photoId: string): boolean {
  return status === 'withdrawn' || !photos.includes(photoId);
}

/**
 * Who has no badge told of themselves, and agreed with the same words; a badge tells of its holder
 * what they share. Neither is said about the other.
 */
export function refusalOfKind(entry: Entry): LeadRefusalCode | null {
  const hasBadge = !isContactCode(entry.badgeCode);
  const isSaid = () => {
    switch (entry.kind) {
      case 'captured':
        return hasBadge === (entry.source === 'badge' || entry.source === 'typed');
      case 'consented':
        return hasBadge;
      case 'introduced':
        return !hasBadge;
      case 'corrected':
        return !hasBadge && (entry.value ?? '').length <= contactLimits[entry.field];
      default:
        return true;
    }
  };
  return isSaid() ? null : 'lead.entry_invalid';
}
