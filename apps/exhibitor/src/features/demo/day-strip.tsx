import type { DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import { type DaySpan, daySpanOf, hoursOf, minuteOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';
import type { OpenDemos } from './use-booth-demos.ts';

type DayStripProps = {
  slot: DemoSlot;
  demoId: string | null;
  open: OpenDemos;
  words: DemoWords;
};

/** The day in that place as a line: what is taken, and the wish in it. */
export function DayStrip({ slot, demoId, open, words }: DayStripProps) {
  const t = useTranslations('demos.form');
  const { exhibitorId } = useExhibitorHat();
  const from = minuteOf(slot.startTime);
  const wish = { day: slot.day, from, to: from + slot.durationMinutes };
  const taken = open.occupied
    .filter((one) => one.demoId === null || one.demoId !== demoId)
    .filter(
      (one) =>
        one.plenary !== null ||
        one.exhibitorId === exhibitorId ||
        (slot.placeId !== null && one.placeId === slot.placeId),
    )
    .map((one) => ({ ...one, span: daySpanOf(one, open.event.timeZone) }))
    .filter(({ span }) => span.day === slot.day);
  const hours = hoursOf([wish, ...taken.map(({ span }) => span)]);
  const ticks = Array.from({ length: hours.to - hours.from + 1 }, (_none, at) => hours.from + at);
  const whole = (hours.to - hours.from) * 60;
  const box = (span: Pick<DaySpan, 'from' | 'to'>) => ({
    left: `${((span.from - hours.from * 60) * 100) / whole}%`,
    width: `${((span.to - span.from) * 100) / whole}%`,
  });
  const label =
    taken.length === 0
      ? t('nothingTaken', { day: words.dayName(slot.day) })
      : t('taken', {
          day: words.dayName(slot.day),
          times: taken.map((one) => words.times(one)).join(', '),
        });
  return (
    <figure className={classes.strip}>
      <figcaption className={classes.help}>{label}</figcaption>
      <div className={classes.line} aria-hidden>
        {ticks.slice(0, -1).map((hour) => (
          <span
            key={hour}
            className={classes.tick}
            style={box({ from: hour * 60, to: hour * 60 + 60 })}
          >
            {hour}
          </span>
        ))}
        {taken.map(({ span }) => (
          <span key={`${span.from}-${span.to}`} className={classes.taken} style={box(span)} />
        ))}
        <span className={classes.wish} style={box(wish)} />
      </div>
    </figure>
  );
}
