import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { minuteOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { ProposedSlot } from '@foyer/domain/demo/slot-proposal.schema.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import { boxOf } from './board-box.ts';
import { usePlacingWords } from './use-placing-words.ts';

type ProposedBlockProps = {
  demo: ProgrammeDemo;
  proposed: ProposedSlot;
  fromHour: number;
  words: DemoWords;
};

/** Where a demo would be; it is not there yet, and nothing can be done with it here. */
export function ProposedBlock({ demo, proposed, fromHour, words }: ProposedBlockProps) {
  const t = useTranslations('programme.fill');
  const say = usePlacingWords(words);
  const { slot, wish } = proposed;
  const from = minuteOf(slot.startTime);
  const span = { day: slot.day, from, to: from + slot.durationMinutes };
  return (
    <li className={classes.proposed} style={boxOf({ span, fromHour })}>
      <span className={classes.blockTitle}>{words.title(demo)}</span>{' '}
      <span className={classes.blockSub}>
        {say.times(slot)} · {wish === null ? t('otherwise') : t('wish', { number: wish })}
      </span>
    </li>
  );
}
