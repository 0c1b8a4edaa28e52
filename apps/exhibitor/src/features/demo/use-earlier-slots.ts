import { localizedTextSchema } from '@foyer/domain/locale.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';
import { z } from 'zod';

/** Where and when it was, or was wished for, as the history keeps it. */
const slotRecordSchema = z.object({
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  place: localizedTextSchema(200),
});
export type EarlierSlot = { startsAt: Date; endsAt: Date; place: LocalizedText };

/** Of each demo the slot before its last move; one that is where it was wished for has none. */
export function useEarlierSlots(): ReadonlyMap<string, EarlierSlot> {
  const { eventId, exhibitorId } = useExhibitorHat();
  const { data } = trpc.fact.listOfBooth.useQuery(
    { eventId, exhibitorId, noun: 'demo', limit: 200 },
    { refetchOnMount: 'always' },
  );
  return useMemo(() => {
    const found = new Map<string, EarlierSlot>();
    // Newest first, so the first move of each is its last.
    for (const { type, nounId, before, after } of data ?? []) {
      if (found.has(nounId) || (type !== 'demo.moved' && type !== 'demo.scheduled')) continue;
      const [was, is] = [slotRecordSchema.safeParse(before), slotRecordSchema.safeParse(after)];
      if (was.success && is.success && !isSame(was.data, is.data)) found.set(nounId, was.data);
    }
    return found;
  }, [data]);
}

const isSame = (one: EarlierSlot, other: EarlierSlot) =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime() &&
  one.place.de === other.place.de;
