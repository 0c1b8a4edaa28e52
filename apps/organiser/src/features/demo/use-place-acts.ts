import type { Place } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Order and removal of places; both take effect at once. */
export function usePlaceActs(places: readonly Place[], words: DemoWords) {
  const t = useTranslations('programme.places');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [said, setSaid] = useState('');
  const onSettled = () => Promise.all([utils.demo.invalidate(), utils.fact.invalidate()]);
  const add = trpc.demo.addPlace.useMutation({ onSettled });
  const remove = trpc.demo.removePlace.useMutation({ onSettled });
  const order = trpc.demo.orderPlaces.useMutation({
    onMutate: async ({ placeIds }) => {
      await utils.demo.programme.cancel({ eventId });
      const rankOf = ({ placeId }: Place) => placeIds.indexOf(placeId);
      utils.demo.programme.setData(
        { eventId },
        (old) =>
          old && {
            ...old,
            places: old.places.toSorted((one, other) => rankOf(one) - rankOf(other)),
          },
      );
    },
    onSettled,
  });
  return {
    said,
    reorder: (place: Place, by: -1 | 1) => {
      const ids = places.map(({ placeId }) => placeId);
      const from = ids.indexOf(place.placeId);
      const other = ids[from + by];
      if (other === undefined) return;
      const placeIds = ids.with(from + by, place.placeId).with(from, other);
      order.mutate({ eventId, placeIds });
      setSaid(t('moved', { name: words.place(place.placeId), position: from + by + 1 }));
    },
    remove: (place: Place) => {
      const { placeId, ...input } = place;
      const name = words.place(placeId);
      remove.mutate(
        { eventId, placeId },
        {
          onSuccess: () =>
            notify.undo(t('removed', { name }), () => add.mutate({ eventId, place: input })),
        },
      );
    },
  };
}
