import { isToAcknowledge } from '@foyer/domain/demo/demo.rules.ts';
import { demoStatuses, type ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { demoTones } from '@foyer/portal/demo/demo-tones.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import classes from './demo.module.css';

/** The columns of the list; their ids are the sort keys of the URL. */
export function useDemoColumns(words: DemoWords): DataColumn<ProgrammeDemo>[] {
  const t = useTranslations('programme');
  const states = useTranslations('states.demo');
  return useMemo(
    () => [
      {
        id: 'time',
        header: t('columns.time'),
        width: 190,
        phone: 'detail',
        priority: 'always',
        sortBy: (demo) => demo.startsAt,
        cell: (demo) => (
          <span className={demo.status === 'scheduled' ? undefined : classes.wish}>
            {words.day(demo)} <time className={classes.oneLine}>{words.times(demo)}</time>
          </span>
        ),
      },
      {
        id: 'title',
        header: t('columns.title'),
        phone: 'title',
        priority: 'always',
        sortBy: words.title,
        cell: words.title,
      },
      {
        id: 'exhibitor',
        header: t('columns.exhibitor'),
        phone: 'sub',
        priority: 'always',
        sortBy: (demo) => demo.exhibitorName,
        cell: (demo) => demo.exhibitorName,
      },
      {
        id: 'place',
        header: t('columns.place'),
        phone: 'detail',
        sortBy: (demo) => words.place(demo.placeId, demo.standNumbers),
        cell: (demo) => words.place(demo.placeId, demo.standNumbers),
      },
      {
        id: 'status',
        header: t('columns.status'),
        phone: 'detail',
        priority: 'always',
        sortBy: (demo) => demoStatuses.indexOf(demo.status),
        cell: (demo) => (
          <>
            <StateChip tone={demoTones[demo.status]} label={states(demo.status)} />
            {isToAcknowledge(demo) && <span className={classes.sub}>{t('columns.unseen')}</span>}
          </>
        ),
      },
    ],
    [t, states, words],
  );
}
