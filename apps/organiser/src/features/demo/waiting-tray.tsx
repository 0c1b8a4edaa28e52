import { slotOf } from '@foyer/domain/demo/demo.rules.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoSlots } from '@foyer/domain/sponsorship/claim.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconInbox } from '@tabler/icons-react';
import { type RefObject, useId } from 'react';
import { useTranslations } from 'use-intl';
import { FillBar } from './fill-bar.tsx';
import { isFree } from './placing.ts';
import classes from './tray.module.css';
import type { BoardGrip } from './use-board.ts';
import type { Fill } from './use-fill.ts';
import { usePlacingWords } from './use-placing-words.ts';

type WaitingTrayProps = {
  demos: readonly ProgrammeDemo[];
  slotsOf: (exhibitorId: string) => DemoSlots | null;
  timeZone: string;
  words: DemoWords;
  tray: RefObject<HTMLElement | null>;
  grip: BoardGrip;
  fill: Fill;
  openId: string | undefined;
  onOpen: (id: string) => void;
};

/** What waits for a time and a place, with its wish; a wish that is free is granted with one click. */
export function WaitingTray({ demos, tray, grip, fill, ...props }: WaitingTrayProps) {
  const t = useTranslations('programme.tray');
  const id = useId();
  const { placing } = grip.hand;
  return (
    <section
      ref={tray}
      className={classes.tray}
      aria-labelledby={id}
      data-target={(placing?.over === 'tray' && placing.demo.status === 'scheduled') || undefined}
    >
      <h2 id={id} className={classes.trayTitle}>
        {t('title')} <span className={classes.count}>{demos.length}</span>
      </h2>
      {grip.mayPlan && <FillBar fill={fill} waiting={demos.length} />}
      {demos.length === 0 && (
        <p className={classes.trayEmpty}>
          <IconInbox size={20} stroke={1.5} aria-hidden /> {t('empty')}
        </p>
      )}
      <ul className={classes.cards}>
        {demos.map((demo) => (
          <TrayCard key={demo.demoId} {...{ demo, grip, fill }} {...props} />
        ))}
      </ul>
    </section>
  );
}

type TrayCardProps = Omit<WaitingTrayProps, 'demos' | 'tray'> & { demo: ProgrammeDemo };

function TrayCard({ demo, slotsOf, timeZone, words, grip, fill, openId, onOpen }: TrayCardProps) {
  const t = useTranslations('programme.tray');
  const say = usePlacingWords(words);
  const wish = slotOf(demo, timeZone);
  const obstacles = grip.hand.obstaclesAt(demo, wish);
  const isPossible = isFree(obstacles);
  const title = words.title(demo);
  const slots = slotsOf(demo.exhibitorId);
  return (
    <li className={classes.card} data-held={grip.hand.placing?.demo === demo || undefined}>
      <button
        type="button"
        className={classes.cardButton}
        data-demo={demo.demoId}
        data-movable={grip.mayPlan || undefined}
        aria-current={demo.demoId === openId || undefined}
        {...grip.of(demo, () => onOpen(demo.demoId))}
      >
        <span className={classes.cardTitle}>{title}</span>
        <span className={classes.cardSub}>{demo.exhibitorName}</span>
        <span className={classes.cardSub}>
          {t('wish', {
            day: words.day(demo),
            times: words.times(demo),
            place: words.place(demo.placeId, demo.standNumbers),
          })}
        </span>
      </button>
      {slots && (
        <p className={classes.cardSlots}>
          {t(slots.used < slots.promised ? 'promised' : 'beyond', slots)}
        </p>
      )}
      <TrayProposal {...{ demo, fill, words }} />
      {!isPossible && (
        <p className={classes.cardObstacle}>
          <IconAlertTriangle size={14} aria-hidden /> {say.obstacles(obstacles)}
        </p>
      )}
      {grip.mayPlan && isPossible && (
        <Button
          size="xs"
          variant="light"
          aria-label={t('grantFor', { title })}
          onClick={() => grip.place(demo, wish)}
        >
          {t('grant')}
        </Button>
      )}
    </li>
  );
}

/** What is proposed for it, and whether it is wanted. */
function TrayProposal({ demo, fill, words }: Pick<TrayCardProps, 'demo' | 'fill' | 'words'>) {
  const t = useTranslations('programme.fill');
  const say = usePlacingWords(words);
  const proposed = fill.slotOf(demo.demoId);
  if (fill.isLeft(demo.demoId)) return <p className={classes.cardObstacle}>{t('left')}</p>;
  if (!proposed) return null;
  const { slot } = proposed;
  return (
    <Checkbox
      size="xs"
      checked={fill.isChosen(demo.demoId)}
      onChange={() => fill.toggle(demo.demoId)}
      label={t('slot', {
        day: words.dayName(slot.day),
        times: say.times(slot),
        place: words.place(slot.placeId, demo.standNumbers),
      })}
    />
  );
}
