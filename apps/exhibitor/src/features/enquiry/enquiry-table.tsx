import type { Enquiry } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { enquiryTones } from './enquiry-tones.ts';

type Props = {
  enquiries: readonly Enquiry[];
  sort: string | undefined;
  onSortChange: (sort: string | undefined) => void;
  openId: string | undefined;
  onOpen: (enquiryId: string) => void;
  isLoading: boolean;
  empty: ReactNode;
};

export function EnquiryTable({ enquiries, ...rest }: Props) {
  const t = useTranslations('enquiries');
  const states = useTranslations('states.enquiry');
  const format = useFormatter();
  const words = useTableWords();
  const { timeZone } = useExhibitorHat();
  const columns: DataColumn<Enquiry>[] = [
    {
      id: 'from',
      header: t('from'),
      cell: ({ name, organisation }) => [name, organisation].filter(Boolean).join(', '),
      sortBy: ({ name }) => name,
      phone: 'title',
    },
    {
      id: 'message',
      header: t('message'),
      cell: ({ message }) => (
        <Text size="sm" lineClamp={1}>
          {message}
        </Text>
      ),
      phone: 'detail',
    },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <StateChip tone={enquiryTones[status]} label={states(status)} />,
      sortBy: ({ status }) => status,
      phone: 'detail',
    },
    {
      id: 'at',
      header: t('at'),
      cell: ({ createdAt }) =>
        format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
      sortBy: ({ createdAt }) => createdAt.getTime(),
      phone: 'sub',
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={enquiries}
      getRowId={({ enquiryId }) => enquiryId}
      rowName={({ name }) => name}
      words={words}
      {...rest}
    />
  );
}
