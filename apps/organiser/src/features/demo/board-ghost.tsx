import { minuteOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useEffect, useRef } from 'react';
import classes from './board.module.css';
import { boxOf } from './board-box.ts';
import { isFree } from './placing.ts';
import type { Placing } from './use-placing.ts';
import { usePlacingWords } from './use-placing-words.ts';

type BoardGhostProps = { placing: Placing; fromHour: number; words: DemoWords };

/** What is in the hand, where it would lie; the bar below the board says the same in words. */
export function BoardGhost({ placing, fromHour, words }: BoardGhostProps) {
  const { slot, demo, by, obstacles } = placing;
  const say = usePlacingWords(words);
  const ghost = useRef<HTMLDivElement>(null);
  const from = minuteOf(slot.startTime);
  const span = { day: slot.day, from, to: from + slot.durationMinutes };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step has to stay in sight
  useEffect(() => {
    if (by === 'keys') ghost.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [by, slot.placeId, slot.startTime, slot.durationMinutes]);
  return (
    <div
      ref={ghost}
      className={classes.ghost}
      data-free={isFree(obstacles) || undefined}
      style={boxOf({ span, fromHour })}
      aria-hidden
    >
      <span className={classes.blockTitle}>{words.title(demo)}</span>
      <span className={classes.blockSub}>
        {say.times(slot)} · {say.verdict(placing)}
      </span>
    </div>
  );
}
