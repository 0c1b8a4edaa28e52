import { listingStandingWord } from '@foyer/domain/exhibitor/exhibitor.schema.ts';
import { invitationOf } from '@foyer/domain/exhibitor/exhibitor-list.rules.ts';
import { participations } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { IconMessageCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import { listingTones, participationTones } from './exhibitor-tones.ts';

export type ExhibitorRow = Outputs['exhibitor']['list'][number];

/** The columns of the list; their ids are the sort keys of the URL and of the download. */
export function useExhibitorColumns(): DataColumn<ExhibitorRow>[] {
  const t = useTranslations('exhibitors');
  const states = useTranslations('states');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  return useMemo(() => {
    const numbersOf = (row: ExhibitorRow) =>
      row.stands
        .map(({ number, kind }) => (kind === 'held' ? t('heldStand', { number }) : number))
        .join(', ');
    return [
      {
        id: 'name',
        header: t('columns.name'),
        phone: 'title',
        priority: 'always',
        sortBy: (row) => row.name,
        cell: (row) => (
          <>
            {row.name}
            {row.hasComment && (
              <span className={classes.comment} title={t('hasComment')}>
                <IconMessageCircle size={16} stroke={1.5} role="img" aria-label={t('hasComment')} />
              </span>
            )}
          </>
        ),
      },
      {
        id: 'participation',
        header: t('columns.participation'),
        phone: 'detail',
        priority: 'always',
        sortBy: (row) => participations.indexOf(row.participation),
        cell: (row) => (
          <>
            <StateChip
              tone={participationTones[row.participation]}
              label={states(`participation.${row.participation}`)}
            />
            {invitationOf(row, now) === 'expired' && (
              <span className={`${classes.sub} ${classes.warn}`}>{t('invitationExpired')}</span>
            )}
          </>
        ),
      },
      {
        id: 'stand',
        header: t('columns.stand'),
        phone: 'detail',
        priority: 'always',
        sortBy: numbersOf,
        cell: (row) => (
          <>
            {numbersOf(row) || <span className={classes.none}>{t('noStand')}</span>}
            {row.mainName !== null && (
              <span className={classes.sub}>{t('atStandOf', { main: row.mainName })}</span>
            )}
          </>
        ),
      },
      {
        id: 'listing',
        header: t('columns.listing'),
        phone: 'detail',
        sortBy: (row) => states(`listingStanding.${listingStandingWord(row.listing)}`),
        cell: (row) => {
          const word = listingStandingWord(row.listing);
          return <StateChip tone={listingTones[word]} label={states(`listingStanding.${word}`)} />;
        },
      },
      {
        id: 'members',
        width: 84,
        header: t('columns.members'),
        align: 'end',
        phone: 'hidden',
        priority: 'widest',
        sortBy: (row) => row.memberCount,
        cell: (row) => format.number(row.memberCount),
      },
      {
        id: 'contact',
        header: t('columns.contact'),
        phone: 'sub',
        priority: 'wide',
        sortBy: (row) => row.contactName || row.contactEmail,
        cell: (row) => (
          <>
            {row.contactName}
            <span className={`${classes.sub} ${classes.address}`} title={row.contactEmail}>
              {row.contactEmail}
            </span>
          </>
        ),
      },
      {
        id: 'activity',
        header: t('columns.activity'),
        phone: 'hidden',
        priority: 'widest',
        sortBy: (row) => row.lastActiveAt,
        cell: (row) =>
          row.lastActiveAt ? (
            <time className={classes.oneLine} dateTime={row.lastActiveAt.toISOString()}>
              {format.relativeTime(row.lastActiveAt, now)}
            </time>
          ) : (
            <span className={classes.none}>{t('never')}</span>
          ),
      },
    ];
  }, [t, states, format, now]);
}
