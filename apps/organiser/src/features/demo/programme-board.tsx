import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import {
  daySpanOf,
  type hoursOf,
  lanesOf,
  minuteOf,
  timeOf,
} from '@foyer/domain/demo/demo-day.rules.ts';
import { wallClockOf } from '@foyer/domain/wall-clock.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './board.module.css';
import { boxOf, minuteHeight } from './board-box.ts';
import { BoardGhost } from './board-ghost.tsx';
import { DemoBlock } from './demo-block.tsx';
import type { Column } from './placing.ts';
import { ProposedBlock } from './proposed-block.tsx';
import type { BoardGrip } from './use-board.ts';
import type { Fill } from './use-fill.ts';
import type { OpenProgramme } from './use-programme.ts';

type ProgrammeBoardProps = {
  programme: OpenProgramme;
  day: string;
  columns: readonly Column[];
  hours: ReturnType<typeof hoursOf>;
  words: DemoWords;
  board: RefObject<HTMLDivElement | null>;
  grip: BoardGrip;
  fill: Fill;
  openId: string | undefined;
  onOpen: (id: string) => void;
};

/** One day: places as columns, time downwards. */
export function ProgrammeBoard(props: ProgrammeBoardProps) {
  const { programme, day, columns, hours, words, board, grip } = props;
  const t = useTranslations('programme.board');
  const format = useFormatter();
  const hintId = useId();
  const { timeZone } = programme.event;
  const height = (hours.to - hours.from) * 60 * minuteHeight;
  const now = wallClockOf(useNow({ updateInterval: 30_000 }), timeZone);
  const nowTop = (minuteOf(now.time) - hours.from * 60) * minuteHeight;
  const isNowShown = now.date === day && nowTop >= 0 && nowTop <= height;
  useBeginAtFirst(board, { day, programme, fromHour: hours.from });

  return (
    <section
      ref={board}
      className={classes.board}
      aria-label={t('label', { day: words.dayName(day) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an empty day has to scroll by keyboard too
      tabIndex={0}
    >
      <div
        className={classes.grid}
        style={{ gridTemplateColumns: `56px repeat(${columns.length}, minmax(168px, 1fr))` }}
      >
        <div className={classes.corner} aria-hidden />
        {columns.map((placeId) => (
          <ColumnHead key={placeId ?? 'stand'} placeId={placeId} {...{ programme, words }} />
        ))}
        <div className={classes.times} style={{ height }} aria-hidden>
          {Array.from({ length: hours.to - hours.from }, (_none, at) => hours.from + at).map(
            (hour) => (
              <span
                key={hour}
                className={classes.hour}
                style={{ top: (hour - hours.from) * 60 * minuteHeight }}
              >
                {format.dateTime(new Date(`2026-01-01T${timeOf(hour * 60)}:00Z`), {
                  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
                })}
              </span>
            ),
          )}
        </div>
        {columns.map((placeId) => (
          <BoardColumn
            key={placeId ?? 'stand'}
            {...props}
            placeId={placeId}
            height={height}
            hintId={hintId}
          >
            {isNowShown && <div className={classes.now} style={{ top: nowTop }} />}
          </BoardColumn>
        ))}
      </div>
      {grip.mayPlan && (
        <p id={hintId} hidden>
          {t('hint')}
        </p>
      )}
    </section>
  );
}

type ColumnProps = ProgrammeBoardProps & {
  placeId: Column;
  height: number;
  hintId: string;
  children: React.ReactNode;
};

function BoardColumn(props: ColumnProps) {
  const { programme, day, placeId, hours, words, grip, fill, height, hintId } = props;
  const proposed = fill.chosen.filter(({ slot }) => slot.day === day && slot.placeId === placeId);
  const t = useTranslations('programme.board');
  const { timeZone } = programme.event;
  const shown = programme.demos
    .filter((demo) => demo.status === 'scheduled' && demo.placeId === placeId)
    .map((demo) => ({ demo, span: daySpanOf(demo, timeZone) }))
    .filter(({ span }) => span.day === day);
  const plenaries = programme.plenaries
    .map((plenary) => ({ ...plenary, span: daySpanOf(plenary, timeZone) }))
    .filter(({ span }) => span.day === day);
  const lanes = lanesOf(shown.map(({ span }) => span));
  const { placing } = grip.hand;
  const ghost = placing?.over === 'board' && placing.slot.placeId === placeId && placing;
  return (
    <div className={classes.column} style={{ height }} data-column={placeId ?? ''}>
      <ol
        className={classes.items}
        aria-label={placeId === null ? t('atStands') : words.place(placeId)}
      >
        {plenaries.map((plenary) => (
          <li
            key={plenary.plenaryId}
            className={classes.plenary}
            style={boxOf({ span: plenary.span, fromHour: hours.from })}
          >
            <span className={classes.blockTitle}>{words.text(plenary.title)}</span>
            <span className={classes.blockSub}>{words.times(plenary)}</span>
          </li>
        ))}
        {proposed.map((one) => {
          const demo = programme.demos.find(({ demoId }) => demoId === one.demoId);
          return (
            demo && (
              <ProposedBlock
                key={one.demoId}
                {...{ demo, words }}
                proposed={one}
                fromHour={hours.from}
              />
            )
          );
        })}
        {shown.map(({ demo, span }, at) => (
          <DemoBlock
            key={demo.demoId}
            {...{ demo, span, words }}
            lane={lanes[at] ?? { lane: 0, of: 1 }}
            fromHour={hours.from}
            isOpen={demo.demoId === props.openId}
            isHeld={placing?.demo.demoId === demo.demoId}
            hintId={grip.mayPlan ? hintId : undefined}
            {...grip.of(demo, () => props.onOpen(demo.demoId))}
          />
        ))}
      </ol>
      {ghost && <BoardGhost placing={ghost} fromHour={hours.from} words={words} />}
      {props.children}
    </div>
  );
}

function ColumnHead(props: { placeId: Column; programme: OpenProgramme; words: DemoWords }) {
  const { placeId, programme, words } = props;
  const t = useTranslations('programme.board');
  const place = programme.places.find((one) => one.placeId === placeId);
  return (
    <div className={classes.head}>
      <span className={classes.headName}>
        {placeId === null ? t('atStands') : words.place(placeId)}
      </span>
      {place?.capacity && (
        <span className={classes.headSub}>{t('seats', { count: place.capacity })}</span>
      )}
    </div>
  );
}

/** A day opens where its first demo is; a long empty morning says nothing. */
function useBeginAtFirst(
  board: RefObject<HTMLDivElement | null>,
  given: { day: string; programme: OpenProgramme; fromHour: number },
) {
  const { day, programme, fromHour } = given;
  const latest = useRef(programme);
  latest.current = programme;
  useEffect(() => {
    const { demos, event } = latest.current;
    const starts = demos
      .filter(({ status }) => status === 'scheduled')
      .map((demo: ProgrammeDemo) => daySpanOf(demo, event.timeZone))
      .filter((span) => span.day === day)
      .map(({ from }) => from);
    if (!board.current || starts.length === 0) return;
    board.current.scrollTop = Math.max(
      0,
      (Math.min(...starts) - 30 - fromHour * 60) * minuteHeight,
    );
  }, [board, day, fromHour]);
}
