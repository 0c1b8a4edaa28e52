import type { MailLine } from '@foyer/domain/mail/mail.schema.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { mailTones } from './mail-tones.ts';
import { useKindOfMail } from './use-kind-of-mail.ts';

/** No column sorts: the list is read in pages, newest first. */
export function useMailColumns(): DataColumn<MailLine>[] {
  const t = useTranslations('mail.column');
  const states = useTranslations('states.mail');
  const format = useFormatter();
  const kindOf = useKindOfMail();
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('subject'),
        cell: ({ subject }) => subject,
        phone: 'title',
      },
      {
        id: 'to',
        header: t('to'),
        cell: ({ toName, toAddress, exhibitorName }) => (
          <>
            {toName || toAddress}
            <Text span size="sm" c="dimmed" display="block">
              {exhibitorName ?? (toName ? toAddress : '')}
            </Text>
          </>
        ),
        phone: 'sub',
      },
      {
        id: 'kind',
        header: t('kind'),
        cell: ({ template }) => kindOf(template),
        priority: 'wide',
        phone: 'hidden',
      },
      {
        id: 'status',
        header: t('status'),
        cell: ({ status, sendAt }) => (
          <>
            <StateChip tone={mailTones[status]} label={states(status)} />
            {status === 'queued' && sendAt && (
              <Text span size="sm" c="dimmed" display="block">
                {t('leaves', {
                  at: format.dateTime(sendAt, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </Text>
            )}
          </>
        ),
        phone: 'detail',
      },
      {
        id: 'at',
        header: t('at'),
        cell: ({ createdAt }) => (
          <time className="foyer-figures" dateTime={createdAt.toISOString()}>
            {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        ),
        phone: 'detail',
      },
    ],
    [t, states, format, kindOf],
  );
}
