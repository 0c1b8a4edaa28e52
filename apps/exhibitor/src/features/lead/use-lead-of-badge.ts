import { isContactCode } from '@foyer/domain/lead/contact.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { withFresh } from './fresh-entries.ts';
import type { WaitingEntry } from './outbox.ts';
import { useIsPairedDevice } from './scanner-settings.tsx';
import { useKnownLeads } from './use-known-leads.ts';

/** Colleagues work on the same lead: what they add is here within this time. */
const LOOK_AGAIN_MS = 20_000;

/** The lead of the badge at hand, from the server as far as it can be reached, and from this device. */
export function useLeadOfBadge(badgeCode: string, waiting: readonly WaitingEntry[]) {
  const { eventId, exhibitorId } = useExhibitorHat();
  const isNobodys = useIsPairedDevice();
  const { data, dataUpdatedAt } = trpc.lead.ofBadge.useQuery(
    { eventId, exhibitorId, badgeCode },
    { enabled: badgeCode !== '' && !isNobodys, refetchInterval: LOOK_AGAIN_MS },
  );
  const { leads, askedAt } = useKnownLeads();
  const remembered = data === undefined ? leads.get(badgeCode) : undefined;
  const known = data ?? remembered ?? null;
  const lead = withFresh(badgeCode, {
    ...{ known, waiting },
    askedAt: remembered ? askedAt : dataUpdatedAt,
  });
  return {
    ...lead,
    // Of a badge the server tells who it is; who has none told this device.
    contact: isContactCode(badgeCode) ? lead.details : (known?.contact ?? null),
    isSafe: !waiting.some(({ entry }) => entry.badgeCode === badgeCode),
  };
}

export type LeadAtHand = ReturnType<typeof useLeadOfBadge>;
