import { timeSpanOf } from '@foyer/domain/demo/demo.rules.ts';
import type { DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import type { Obstacles } from './placing.ts';
import type { Placing } from './use-placing.ts';

/** Says where something would go and what stands in its way there, by name. */
export function usePlacingWords(words: DemoWords) {
  const t = useTranslations('programme.placing');
  const equipment = useTranslations('equipment');
  const { eventId, timeZone } = useOrganiserHat();
  const demos = trpc.demo.programme.useQuery({ eventId }).data?.demos ?? [];

  const times = (slot: DemoSlot) => words.times(timeSpanOf(slot, timeZone));
  const lacking = (missing: Obstacles['missing']) =>
    missing.length > 0
      ? ` ${t('missing', { what: missing.map((one) => equipment(one)).join(', ') })}`
      : '';
  const obstacles = ({ isOutside, isClosed, conflicts, missing }: Obstacles): string => {
    if (isOutside) return t('outside');
    if (isClosed) return t('closed');
    const [first, ...others] = conflicts;
    if (!first) return t('free') + lacking(missing);
    const other = demos.find(({ demoId }) => demoId === first.with.demoId);
    const sentence = t(first.kind, {
      title: first.with.plenary ? words.text(first.with.plenary) : other ? words.title(other) : '',
      exhibitor: other?.exhibitorName ?? '',
      times: words.times(first.with),
    });
    return others.length > 0 ? `${sentence} ${t('more', { count: others.length })}` : sentence;
  };
  return {
    times,
    obstacles,
    verdict: (placing: Placing) => obstacles(placing.obstacles),
    where: ({ slot, demo }: Placing) =>
      t('where', {
        day: words.dayName(slot.day),
        times: times(slot),
        place: words.place(slot.placeId, demo.standNumbers),
      }),
  };
}
