import { isToAcknowledge } from '@foyer/domain/demo/demo.rules.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import type { DaySpan, Lane } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { IconClockQuestion } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import { boxOf } from './board-box.ts';

type DemoBlockProps = {
  demo: ProgrammeDemo;
  span: DaySpan;
  lane: Lane;
  fromHour: number;
  words: DemoWords;
  isOpen: boolean;
  isHeld: boolean;
  hintId: string | undefined;
  onClick: () => void;
  onKeyDown: ((event: KeyboardEvent) => void) | undefined;
  onPointerDown: ((event: PointerEvent<HTMLElement>) => void) | undefined;
};

/** One demo on the board: as long as it takes, and a button that opens it. */
export function DemoBlock(props: DemoBlockProps) {
  const { demo, span, lane, words } = props;
  const t = useTranslations('programme.board');
  const isUnseen = isToAcknowledge(demo);
  const stands = demo.placeId === null && demo.standNumbers.join(', ');
  const minutes = span.to - span.from;
  const size = minutes < 25 ? 'small' : minutes < 40 ? 'medium' : 'large';
  const title = words.title(demo);
  const times = words.times(demo);
  return (
    <li className={classes.item} style={boxOf({ span, lane, fromHour: props.fromHour })}>
      <button
        type="button"
        className={classes.block}
        data-demo={demo.demoId}
        data-size={size}
        data-held={props.isHeld || undefined}
        data-movable={props.onPointerDown ? true : undefined}
        aria-current={props.isOpen || undefined}
        aria-describedby={props.hintId}
        title={`${title}, ${times}, ${demo.exhibitorName}`}
        onClick={props.onClick}
        onKeyDown={props.onKeyDown}
        onPointerDown={props.onPointerDown}
      >
        <span className={classes.blockTitle}>
          {isUnseen && <IconClockQuestion size={14} aria-hidden className={classes.unseen} />}
          {title}
        </span>{' '}
        <span className={size === 'small' ? 'foyer-hidden' : classes.blockSub}>
          <time>{times}</time> · {demo.exhibitorName}
          {stands && ` (${stands})`}
        </span>
        <span className="foyer-hidden">
          , {words.place(demo.placeId)}
          {isUnseen && `, ${t('unseen')}`}
        </span>
      </button>
    </li>
  );
}
