import type { ApplicationRow } from '@foyer/domain/application/application.schema.ts';
import { applicationStatuses } from '@foyer/domain/application/application-status.rules.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { IconMessageCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './application.module.css';
import { applicationTones } from './application-tones.ts';

/** The columns of the list; their ids are the sort keys of the URL. */
export function useApplicationColumns(): DataColumn<ApplicationRow>[] {
  const t = useTranslations('applications');
  const states = useTranslations('states');
  const format = useFormatter();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('columns.name'),
        phone: 'title',
        priority: 'always',
        sortBy: (row) => row.name,
        cell: (row) => (
          <>
            {row.name}
            {row.comments > 0 && (
              <span className={classes.comments} title={t('comments', { count: row.comments })}>
                <IconMessageCircle
                  size={16}
                  stroke={1.5}
                  role="img"
                  aria-label={t('comments', { count: row.comments })}
                />
                <span aria-hidden>{format.number(row.comments)}</span>
              </span>
            )}
          </>
        ),
      },
      {
        id: 'status',
        header: t('columns.status'),
        phone: 'detail',
        priority: 'always',
        sortBy: (row) => applicationStatuses.indexOf(row.status),
        cell: (row) => (
          <>
            <StateChip
              tone={applicationTones[row.status]}
              label={states(`application.${row.status}`)}
            />
            {row.participation && (
              <span className={classes.sub}>{states(`participation.${row.participation}`)}</span>
            )}
          </>
        ),
      },
      {
        id: 'submitted',
        header: t('columns.submitted'),
        phone: 'detail',
        sortBy: (row) => row.submittedAt,
        cell: (row) => (
          <time className={classes.oneLine} dateTime={row.submittedAt.toISOString()}>
            {format.dateTime(row.submittedAt, { dateStyle: 'medium' })}
          </time>
        ),
      },
      {
        id: 'reviewers',
        header: t('columns.reviewers'),
        phone: 'hidden',
        priority: 'wide',
        sortBy: (row) => row.reviewers.map(({ name }) => name).join(', '),
        cell: (row) =>
          row.reviewers.length > 0 ? (
            format.list(row.reviewers.map(({ name }) => name))
          ) : (
            <span className={classes.quiet}>{t('nobody')}</span>
          ),
      },
      {
        id: 'contact',
        header: t('columns.contact'),
        phone: 'sub',
        priority: 'wide',
        sortBy: (row) => row.contactName,
        cell: (row) => (
          <>
            {row.contactName}
            <span className={classes.sub}>{row.contactEmail}</span>
          </>
        ),
      },
    ],
    [t, states, format],
  );
}
