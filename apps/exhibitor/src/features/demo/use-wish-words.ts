import { conflictsOf, timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import { freeStarts } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useTranslations } from 'use-intl';
import type { OpenDemos } from './use-booth-demos.ts';

type Wish = { readonly demoId: string | null; readonly slot: DemoSlot };

/** Says in words what is in the way of a wish. Whose demo it is stays between it and the organiser. */
export function useWishWords(open: OpenDemos, words: DemoWords) {
  const t = useTranslations('demos.conflict');
  const { exhibitorId } = useExhibitorHat();
  const { occupied, event, demos } = open;
  const { timeZone } = event;

  const sentence = (wish: Parameters<typeof conflictsOf>[0]): string | null => {
    const [first] = conflictsOf(wish, occupied);
    if (!first) return null;
    if (first.with.plenary) {
      return t('plenary', {
        title: words.text(first.with.plenary),
        times: words.times(first.with),
      });
    }
    const own = demos.find(({ demoId }) => demoId === first.with.demoId);
    const times = words.times(first.with);
    return first.kind === 'exhibitor_busy' || own
      ? t('own', { times, title: own ? words.title(own) : '' })
      : t('taken', { times });
  };
  return {
    conflictOf: (demo: Demo) => sentence(demo),
    conflictAt: ({ demoId, slot }: Wish) =>
      sentence({ demoId, exhibitorId, placeId: slot.placeId, ...timeSpanOf(slot, timeZone) }),
    freeAt: ({ demoId, slot }: Wish) =>
      freeStarts({ demoId, exhibitorId, slot }, { occupied, timeZone })
        .filter((start) => start !== slot.startTime)
        .slice(0, 4),
    times: (slot: DemoSlot) => words.times(timeSpanOf(slot, timeZone)),
  };
}
