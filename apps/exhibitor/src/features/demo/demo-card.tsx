import { isToAcknowledge } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo } from '@foyer/domain/demo/demo.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import type { SeatCounts } from '@foyer/domain/seat/seat.schema.ts';
import { demoTones } from '@foyer/portal/demo/demo-tones.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useSeatWords } from '@foyer/portal/seat/use-seat-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { DemoCardActs } from './demo-card-acts.tsx';
import type { OpenDemos } from './use-booth-demos.ts';
import type { DemoActs } from './use-demo-acts.ts';
import type { EarlierSlot } from './use-earlier-slots.ts';
import { useWishWords } from './use-wish-words.ts';

export type DemoCardProps = {
  demo: Demo;
  open: OpenDemos;
  words: DemoWords;
  acts: DemoActs;
  mayPropose: boolean;
  earlier: EarlierSlot | undefined;
  counts: SeatCounts | undefined;
  onEdit: () => void;
  onWithdraw: () => void;
};

/** One demo: where it stands, when and where, what the organiser said, and what can be done now. */
export function DemoCard(props: DemoCardProps) {
  const { demo, open, words } = props;
  const t = useTranslations('demos');
  const states = useTranslations('states.demo');
  const { status } = demo;
  const missing = locales.filter((one) => !demo.title[one] || !demo.abstract[one]);
  const isEditable = status === 'draft' || status === 'declined' || status === 'submitted';
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.title}>{words.title(demo)}</h2>
        <StateChip tone={demoTones[status]} label={states(status)} />
      </div>
      <p className={classes.when}>
        {status !== 'scheduled' && <span className={classes.label}>{t('wish')} </span>}
        {words.day(demo)}, <time>{words.times(demo)}</time>,{' '}
        {words.place(demo.placeId, open.standNumbers)}
      </p>
      {words.text(demo.abstract) && <p className={classes.abstract}>{words.text(demo.abstract)}</p>}
      {status === 'scheduled' && <AtTheDoor {...props} />}
      <StateNotice {...props} />
      {isEditable &&
        missing.map((language) => (
          <p key={language} className={classes.missing}>
            {t('missing', { language })}
          </p>
        ))}
      {props.mayPropose && <DemoCardActs {...props} />}
    </li>
  );
}

/** What the state means for the exhibitor, and what it is asked for. */
function StateNotice(props: DemoCardProps) {
  const { demo, words } = props;
  const t = useTranslations('demos');
  const wish = useWishWords(props.open, words);
  const conflict = wish.conflictOf(demo);
  switch (demo.status) {
    case 'scheduled':
      return isToAcknowledge(demo) ? <Question {...props} /> : <Agreed demo={demo} />;
    case 'declined':
    case 'cancelled':
      return demo.comment === '' ? null : (
        <div className={classes.notice} data-tone="refused">
          <p className={classes.noticeTitle}>{t(`said.${demo.status}`)}</p>
          <p className={classes.quote}>{demo.comment}</p>
        </div>
      );
    case 'submitted':
    case 'draft':
      return (
        <>
          {demo.status === 'submitted' && <p className={classes.muted}>{t('waiting')}</p>}
          {conflict && <p className={classes.missing}>{conflict}</p>}
        </>
      );
  }
}

function Question({ demo, words, acts, earlier, mayPropose }: DemoCardProps) {
  const t = useTranslations('demos.question');
  return (
    <div className={classes.notice} data-tone="exhibitor">
      <p className={classes.noticeTitle}>{t(earlier ? 'moved' : 'title')}</p>
      {earlier && (
        <p>
          {t('before', {
            day: words.day(earlier),
            times: words.times(earlier),
            place: words.text(earlier.place),
          })}
        </p>
      )}
      <p>{t('text')}</p>
      {mayPropose && (
        <div>
          <Button size="xs" loading={acts.isBusy} onClick={() => acts.acknowledge(demo)}>
            {t('confirm')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Agreed({ demo }: { demo: Demo }) {
  const t = useTranslations('demos');
  const format = useFormatter();
  if (!demo.acknowledgedAt) return null;
  const date = format.dateTime(demo.acknowledgedAt, { dateStyle: 'medium' });
  return <p className={classes.muted}>{t('acknowledged', { date })}</p>;
}

/** Who comes and who came, and the way to the list at the door. */
function AtTheDoor({ demo, counts, words }: DemoCardProps) {
  const t = useTranslations('door');
  const { eventSlug, exhibitorId } = useExhibitorHat();
  const pieces = useSeatWords()(counts);
  return (
    <p className={classes.muted}>
      {pieces.length > 0 && `${pieces.join(' · ')} · `}
      <Anchor
        component={Link}
        inherit
        underline="always"
        to="/$eventSlug/$exhibitorId/demos/$demoId/door"
        params={{ eventSlug, exhibitorId, demoId: demo.demoId } as never}
        aria-label={t('openOf', { title: words.title(demo) })}
      >
        {t('open')}
      </Anchor>
    </p>
  );
}
