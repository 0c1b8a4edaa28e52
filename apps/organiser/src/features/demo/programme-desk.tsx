import { mayActOnDemo } from '@foyer/domain/demo/demo.policy.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { daySpanOf, hoursOf } from '@foyer/domain/demo/demo-day.rules.ts';
import type { DemoSlots } from '@foyer/domain/sponsorship/claim.rules.ts';
import { useDemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BoardView } from './board-view.tsx';
import classes from './demo.module.css';
import { DemoPanel } from './demo-panel.tsx';
import { ExportProgramme } from './export-programme.tsx';
import { PlacesDialog } from './places-dialog.tsx';
import { PlenaryDialog } from './plenary-dialog.tsx';
import { ProgrammeList } from './programme-list.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { useDemoActs } from './use-demo-acts.ts';
import type { OpenProgramme } from './use-programme.ts';

type View = 'board' | 'list';
type Search = {
  q?: string | undefined;
  sort?: string | undefined;
  open?: string | undefined;
  view?: View | undefined;
  day?: string | undefined;
  status?: Exclude<ProgrammeDemo['status'], 'draft'> | undefined;
  act?: 'places' | 'plenary' | 'publish' | 'fill' | undefined;
};

type ProgrammeDeskProps = {
  programme: OpenProgramme;
  /** What an exhibitor was promised as a sponsor. */
  slotsOf: (exhibitorId: string) => DemoSlots | null;
  search: Search;
  onSearch: (change: Search) => void;
};

/** The programme as a board or as a list, with the panel of one demo beside either. */
export function ProgrammeDesk({ programme, slotsOf, search, onSearch }: ProgrammeDeskProps) {
  const t = useTranslations('programme');
  const { role } = useOrganiserHat();
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, {
    getInitialValueInEffect: false,
  });
  const words = useDemoWords(programme.places);
  const acts = useDemoActs();
  const [order, setOrder] = useState<readonly string[]>([]);
  const { days, demos, places, plenaries, event } = programme;
  const view = search.view ?? (isNarrow ? 'list' : 'board');
  const day = days.find((one) => one === search.day) ?? firstDay(programme);
  const opened = demos.find(({ demoId }) => demoId === search.open);
  const mayPlan = mayActOnDemo({ kind: 'organiser', role }, 'schedule');
  const toggle = (id: string) => onSearch({ open: id === search.open ? undefined : id });
  const neighbour = (step: 1 | -1) => {
    const next = view === 'list' && opened && order[order.indexOf(opened.demoId) + step];
    return next ? () => onSearch({ open: next }) : undefined;
  };
  const countOn = (one: string) =>
    demos.filter(
      (demo) => demo.status === 'scheduled' && daySpanOf(demo, event.timeZone).day === one,
    ).length;
  const isEmpty = demos.length === 0 && places.length === 0;

  return (
    <>
      {isEmpty ? (
        <EmptyState
          icon={IconCalendarTime}
          title={t('emptyTitle')}
          actions={
            mayPlan && (
              <Button onClick={() => onSearch({ act: 'places' })}>{t('places.first')}</Button>
            )
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <div className={classes.desk}>
          <div className={classes.controls}>
            {view === 'board' ? (
              <SegmentedControl
                aria-label={t('days')}
                value={day}
                onChange={(next) => onSearch({ day: next })}
                data={days.map((value) => ({
                  value,
                  label: t('dayTab', { day: words.dayName(value), count: countOn(value) }),
                }))}
              />
            ) : (
              <ExportProgramme
                demos={order.flatMap((id) => demos.find(({ demoId }) => demoId === id) ?? [])}
                words={words}
              />
            )}
            <SegmentedControl
              aria-label={t('viewLabel')}
              value={view}
              onChange={(next) => onSearch({ view: next as View })}
              data={(['board', 'list'] as const).map((value) => ({
                value,
                label: t(`view.${value}`),
              }))}
            />
          </div>
          {view === 'board' ? (
            <BoardView
              {...{ programme, slotsOf, day, words, acts }}
              hours={hoursOf(
                [...demos.filter(({ status }) => status === 'scheduled'), ...plenaries].map((one) =>
                  daySpanOf(one, event.timeZone),
                ),
              )}
              openId={search.open}
              onOpen={toggle}
              onDay={(next) => onSearch({ day: next })}
            />
          ) : (
            <ProgrammeList
              {...{ demos, words }}
              filter={search}
              onFilter={onSearch}
              openId={search.open}
              onOpen={toggle}
              onOrderChange={setOrder}
            />
          )}
        </div>
      )}
      {opened && (
        <DemoPanel
          demo={opened}
          slots={slotsOf(opened.exhibitorId)}
          {...{ programme, words, acts }}
          onClose={() => onSearch({ open: undefined })}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
        />
      )}
      {mayPlan && search.act === 'plenary' && (
        <PlenaryDialog
          programme={programme}
          words={words}
          onClose={() => onSearch({ act: undefined })}
        />
      )}
      {mayPlan && search.act === 'publish' && (
        <PublishDialog words={words} onClose={() => onSearch({ act: undefined })} />
      )}
      {mayPlan && search.act === 'places' && (
        <PlacesDialog {...{ places, days, words }} onClose={() => onSearch({ act: undefined })} />
      )}
    </>
  );
}

/** Where something is, else the first: today's on an event day is chosen by its tab. */
function firstDay({ days, demos, event }: OpenProgramme): string {
  const [first = ''] = days;
  const scheduled = demos.filter(({ status }) => status === 'scheduled');
  const used = scheduled.map((demo) => daySpanOf(demo, event.timeZone).day);
  return days.find((day) => used.includes(day)) ?? first;
}
