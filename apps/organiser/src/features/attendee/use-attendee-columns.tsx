import type { Attendee } from '@foyer/domain/attendee/attendee.schema.ts';
import { printShortCode } from '@foyer/domain/attendee/badge-code.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import { attendeeTones } from './attendee-tones.ts';

export function useAttendeeColumns(): DataColumn<Attendee>[] {
  const t = useTranslations('attendees.columns');
  const states = useTranslations('states.attendee');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: ({ name }) => name,
        phone: 'title',
        priority: 'always',
      },
      {
        id: 'organisation',
        header: t('organisation'),
        cell: ({ organisation }) => organisation,
        phone: 'sub',
        priority: 'always',
      },
      {
        id: 'email',
        header: t('email'),
        cell: ({ email }) => (
          <span className={classes.address} title={email}>
            {email}
          </span>
        ),
        phone: 'hidden',
        priority: 'wide',
      },
      {
        id: 'ticket',
        header: t('ticket'),
        cell: ({ ticket }) => ticket,
        phone: 'detail',
        priority: 'wide',
      },
      {
        id: 'shortCode',
        header: t('shortCode'),
        cell: ({ shortCode }) => <span className={classes.code}>{printShortCode(shortCode)}</span>,
        phone: 'hidden',
        priority: 'widest',
      },
      {
        id: 'status',
        header: t('status'),
        cell: ({ status }) => <StateChip tone={attendeeTones[status]} label={states(status)} />,
        phone: 'detail',
        priority: 'always',
      },
    ],
    [t, states],
  );
}
