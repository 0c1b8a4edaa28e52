import { conflictsOf, isOpenAt, missingAt, timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoSlot, Presenter } from '@foyer/domain/demo/demo.schema.ts';
import { freeStarts } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useTranslations } from 'use-intl';
import type { OpenDemos } from './use-booth-demos.ts';

type Wish = {
  readonly demoId: string | null;
  readonly slot: DemoSlot;
  readonly presenters?: readonly Presenter[];
};

/** Says in words what is in the way of a wish. Whose demo it is stays between it and the organiser. */
export function useWishWords(open: OpenDemos, words: DemoWords) {
  const t = useTranslations('demos.conflict');
  const { exhibitorId } = useExhibitorHat();
  const { occupied, event, demos } = open;
  const { timeZone } = event;

  const equipment = useTranslations('equipment');
  const placeOf = (placeId: DemoSlot['placeId']) =>
    open.places.find((place) => place.placeId === placeId) ?? null;

  const sentence = (wish: Parameters<typeof conflictsOf>[0]): string | null => {
    if (!isOpenAt(placeOf(wish.placeId), wish, timeZone)) return t('closed');
    const [first] = conflictsOf(wish, occupied);
    if (!first) return null;
    if (first.with.plenary) {
      return t('plenary', {
        title: words.text(first.with.plenary),
        times: words.times(first.with),
      });
    }
    if (first.kind === 'presenter_busy') return t('presenter', { times: words.times(first.with) });
    const own = demos.find(({ demoId }) => demoId === first.with.demoId);
    const times = words.times(first.with);
    return first.kind === 'exhibitor_busy' || own
      ? t('own', { times, title: own ? words.title(own) : '' })
      : t('taken', { times });
  };
  return {
    conflictOf: (demo: Demo) => sentence(demo),
    conflictAt: ({ slot, ...wish }: Wish) =>
      sentence({ ...wish, exhibitorId, placeId: slot.placeId, ...timeSpanOf(slot, timeZone) }),
    /** What the demo needs and the place does not have, in words. */
    missingAt: (slot: DemoSlot, needs: Demo['needs']) => {
      const missing = missingAt(placeOf(slot.placeId), needs);
      return missing.length > 0
        ? t('missing', { what: missing.map((one) => equipment(one)).join(', ') })
        : null;
    },
    freeAt: ({ slot, ...wish }: Wish) =>
      freeStarts(
        { ...wish, exhibitorId, slot },
        { occupied, timeZone, place: placeOf(slot.placeId) },
      )
        .filter((start) => start !== slot.startTime)
        .slice(0, 4),
    times: (slot: DemoSlot) => words.times(timeSpanOf(slot, timeZone)),
  };
}
