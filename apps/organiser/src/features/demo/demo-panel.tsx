import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import { canMoveDemo } from '@foyer/domain/demo/demo.rules.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { type Locale, locales } from '@foyer/domain/locales.ts';
import type { DemoSlots } from '@foyer/domain/sponsorship/claim.rules.ts';
import { demoTones } from '@foyer/portal/demo/demo-tones.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useSeatWords } from '@foyer/portal/seat/use-seat-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './demo.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { SlotForm } from './slot-form.tsx';
import type { DemoActs } from './use-demo-acts.ts';
import type { OpenProgramme } from './use-programme.ts';

type DemoPanelProps = {
  demo: ProgrammeDemo;
  /** Demos promised to its exhibitor as a sponsor. */
  slots: DemoSlots | null;
  programme: OpenProgramme;
  words: DemoWords;
  acts: DemoActs;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
};

/** One demo: what it is, when and where, what can be done with it, what happened to it. */
export function DemoPanel({ demo, slots, programme, words, acts, ...on }: DemoPanelProps) {
  const t = useTranslations('programme.panel');
  const states = useTranslations('states.demo');
  const panelWords = useSidePanelWords();
  const { eventSlug, role } = useOrganiserHat();
  const mayPlan = mayActOnDemo({ kind: 'organiser', role }, 'schedule');
  const isPlaceable = canMoveDemo(demo.status, 'scheduled').allowed;
  return (
    <SidePanel
      title={words.title(demo)}
      sub={
        <Anchor
          component={Link}
          to="/$eventSlug/exhibitors"
          params={{ eventSlug } as never}
          search={{ open: demo.exhibitorId } as never}
        >
          {demo.exhibitorName}
        </Anchor>
      }
      aside={<StateChip tone={demoTones[demo.status]} label={states(demo.status)} />}
      words={panelWords}
      actions={mayPlan && <PanelActs {...{ demo, words, acts }} />}
      {...on}
    >
      <section>
        <h3 className={classes.sectionTitle}>
          {t(demo.status === 'scheduled' ? 'scheduled' : 'wished')}
        </h3>
        <p className={classes.when}>
          {words.day(demo)}, <time>{words.times(demo)}</time>,{' '}
          {words.place(demo.placeId, demo.standNumbers)}
        </p>
        {slots && (
          <p className={classes.muted}>
            {t(slots.used > slots.promised ? 'beyond' : 'promised', slots)}
          </p>
        )}
        <Acknowledgement demo={demo} />
        <Seats demo={demo} />
        {demo.comment && <blockquote className={classes.comment}>{demo.comment}</blockquote>}
      </section>
      {mayPlan && isPlaceable && (
        <SlotForm
          key={`${demo.demoId}.${demo.version}`}
          {...{ demo, programme, words }}
          isBusy={acts.isBusy}
          onPlace={acts.place}
        />
      )}
      <DemoContent demo={demo} words={words} />
      <DemoHistory demo={demo} />
    </SidePanel>
  );
}

function Acknowledgement({ demo }: { demo: ProgrammeDemo }) {
  const t = useTranslations('programme.panel');
  const format = useFormatter();
  if (demo.status !== 'scheduled') return null;
  const date = demo.acknowledgedAt && format.dateTime(demo.acknowledgedAt, { dateStyle: 'medium' });
  return <p className={classes.muted}>{date ? t('acknowledged', { date }) : t('unseen')}</p>;
}

function Seats({ demo }: { demo: ProgrammeDemo }) {
  const { eventId } = useOrganiserHat();
  const counts = trpc.seat.counts.useQuery({ eventId });
  const pieces = useSeatWords()(counts.data?.find(({ demoId }) => demoId === demo.demoId));
  if (demo.status !== 'scheduled' || pieces.length === 0) return null;
  return <p className={classes.muted}>{pieces.join(' · ')}</p>;
}

function DemoContent({ demo, words }: { demo: ProgrammeDemo; words: DemoWords }) {
  const t = useTranslations('programme.panel');
  const field = useTranslations('portal.field');
  const languages = (locale: Locale) => field(locale === 'de' ? 'german' : 'english');
  const format = useFormatter();
  const details = [
    [t('product'), demo.productName && words.text(demo.productName)],
    [t('presenter'), demo.presenter],
    [t('language'), languages(demo.language)],
    [t('seats'), demo.capacity && format.number(demo.capacity)],
  ].filter(([, value]) => value);
  return (
    <>
      <section>
        <h3 className={classes.sectionTitle}>{t('text')}</h3>
        {locales
          .filter((locale) => demo.title[locale] || demo.abstract[locale])
          .map((locale) => (
            <div key={locale} className={classes.text}>
              <p className={classes.textTitle} lang={locale}>
                {demo.title[locale] || '–'}
                <span className={classes.tag}>{languages(locale)}</span>
              </p>
              <p lang={locale}>{demo.abstract[locale] || t('noAbstract')}</p>
            </div>
          ))}
      </section>
      <dl className={classes.details}>
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function DemoHistory({ demo }: { demo: ProgrammeDemo }) {
  const t = useTranslations('programme.panel');
  const { eventId } = useOrganiserHat();
  const facts = trpc.fact.list.useQuery({ eventId, noun: 'demo', nounId: demo.demoId });
  if (!facts.data?.length) return null;
  return (
    <section>
      <h3 className={classes.sectionTitle}>{t('history')}</h3>
      <FactTimeline facts={facts.data} />
    </section>
  );
}

type Asking = 'decline' | 'cancel';

function PanelActs({ demo, words, acts }: Pick<DemoPanelProps, 'demo' | 'words' | 'acts'>) {
  const t = useTranslations('programme');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { status } = demo;
  const isScheduled = status === 'scheduled';
  if (!isScheduled && status !== 'submitted') return null;
  const act = isScheduled ? 'cancel' : 'decline';
  const close = () => setAsking(null);
  return (
    <>
      {isScheduled && (
        <Button variant="default" onClick={() => acts.takeBack(demo)}>
          {t('panel.takeBack')}
        </Button>
      )}
      <Button variant="default" onClick={() => setAsking(act)}>
        {t(`${act}.open`)}
      </Button>
      {asking && (
        <ReasonDialog
          act={asking}
          demoId={demo.demoId}
          title={words.title(demo)}
          isPending={acts.isBusy}
          onConfirm={(reason) => acts[asking](demo, reason, close)}
          onClose={close}
        />
      )}
    </>
  );
}
