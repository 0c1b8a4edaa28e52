import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import type { DemoSlots } from '@foyer/domain/sponsorship/claim.rules.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { showFailure } from '@foyer/ui/feedback/toasts.ts';
import { useTranslations } from 'use-intl';
import classes from './board.module.css';
import type { Column } from './placing.ts';
import { PlacingBar } from './placing-bar.tsx';
import { ProgrammeBoard } from './programme-board.tsx';
import { useBoard } from './use-board.ts';
import type { DemoActs } from './use-demo-acts.ts';
import { useFill } from './use-fill.ts';
import { usePlacingWords } from './use-placing-words.ts';
import type { OpenProgramme } from './use-programme.ts';
import { WaitingTray } from './waiting-tray.tsx';

type BoardViewProps = {
  programme: OpenProgramme;
  slotsOf: (exhibitorId: string) => DemoSlots | null;
  day: string;
  hours: { from: number; to: number };
  words: DemoWords;
  acts: DemoActs;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onDay: (day: string) => void;
};

/** Tray and board beside each other, and what the hand holds over them. */
export function BoardView({ programme, slotsOf, day, hours, words, acts, ...on }: BoardViewProps) {
  const t = useTranslations('programme.placing');
  const close = useTranslations('portal.frame')('close');
  const say = usePlacingWords(words);
  const columns: readonly Column[] = [...programme.places.map(({ placeId }) => placeId), null];
  const { board, tray, grip, putDown, letGo } = useBoard({
    programme,
    day,
    columns,
    fromHour: hours.from,
    acts,
    onDay: on.onDay,
    onRefused: ({ demo, obstacles }) =>
      showFailure({
        title: t('refused', { title: words.title(demo) }),
        message: say.obstacles(obstacles),
        closeLabel: close,
      }),
  });
  const waiting = programme.demos.filter(({ status }) => status === 'submitted');
  const fill = useFill((slots) => {
    // A proposal for another day would be found by nobody.
    const [first] = slots;
    if (first && slots.every(({ slot }) => slot.day !== day)) on.onDay(first.slot.day);
  });
  const { openId, onOpen } = on;
  const { placing } = grip.hand;
  return (
    <div className={classes.layout} data-holding={placing?.by === 'pointer' || undefined}>
      <WaitingTray
        demos={byStart(waiting)}
        timeZone={programme.event.timeZone}
        {...{ slotsOf, words, tray, grip, fill, openId, onOpen }}
      />
      <div className={classes.stage}>
        <ProgrammeBoard
          {...{ programme, day, columns, hours, words, board, grip, fill, openId, onOpen }}
        />
        <PlacingBar placing={placing} words={words} onPutDown={putDown} onLetGo={letGo} />
      </div>
    </div>
  );
}

const byStart = (demos: readonly ProgrammeDemo[]) =>
  demos.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
