import { openQuestions } from '@foyer/domain/lead/lead-form.rules.ts';
import type { Question } from '@foyer/domain/question/question.schema.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLeadName } from './lead-name.ts';

export type Lead = Outputs['lead']['list'][number];

type Props = {
  leads: readonly Lead[];
  /** What the booth asks of everybody. */
  questions: readonly Question[];
  sort: string | undefined;
  onSortChange: (sort: string | undefined) => void;
  openId: string | undefined;
  onOpen: (leadId: string) => void;
  isLoading: boolean;
  empty: ReactNode;
};

export function LeadTable({ leads, questions, ...rest }: Props) {
  const t = useTranslations('leads');
  const degrees = useTranslations('states.temperature');
  const format = useFormatter();
  const words = useTableWords();
  const { timeZone } = useExhibitorHat();
  const nameOf = useLeadName();
  // Nobody is asked any more who took the consent back.
  const openOf = ({ answers, withdrawnAt }: Lead) =>
    withdrawnAt ? 0 : openQuestions(questions, answers ?? {}).length;
  const open: DataColumn<Lead> = {
    id: 'open',
    header: t('open'),
    cell: (lead) => openOf(lead) > 0 && <OpenChip count={openOf(lead)} />,
    sortBy: openOf,
    phone: 'detail',
  };
  const columns: DataColumn<Lead>[] = [
    {
      id: 'who',
      header: t('who'),
      cell: (lead) => [nameOf(lead), lead.contact?.organisation].filter(Boolean).join(', '),
      sortBy: nameOf,
      phone: 'title',
    },
    {
      id: 'rating',
      header: t('rating'),
      cell: (lead) => (lead.rating ? t('stars', { rating: String(lead.rating) }) : ''),
      sortBy: (lead) => lead.rating ?? 0,
      phone: 'detail',
    },
    {
      id: 'temperature',
      header: t('temperature'),
      cell: (lead) => (lead.temperature ? degrees(lead.temperature) : ''),
      sortBy: (lead) => ['cold', 'warm', 'hot'].indexOf(lead.temperature ?? ''),
      phone: 'detail',
    },
    ...(questions.some(({ isRequired }) => isRequired) ? [open] : []),
    {
      id: 'consent',
      header: t('consent'),
      cell: (lead) => <ConsentChip lead={lead} />,
      phone: 'detail',
    },
    {
      id: 'last',
      header: t('last'),
      cell: (lead) =>
        format.dateTime(lead.lastEntryAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
      sortBy: (lead) => lead.lastEntryAt.getTime(),
      phone: 'sub',
    },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={leads}
      getRowId={(lead) => lead.leadId}
      rowName={nameOf}
      words={words}
      {...rest}
    />
  );
}

/** What must be answered stops nobody; that it is not stays in sight. */
function OpenChip({ count }: { count: number }) {
  const t = useTranslations('leads');
  return <StateChip tone="waiting-exhibitor" label={t('openCount', { count })} />;
}

function ConsentChip({ lead }: { lead: Lead }) {
  const t = useTranslations('leads');
  if (lead.consent) return <StateChip tone="done" label={t('given')} />;
  return lead.withdrawnAt ? (
    <StateChip tone="refused" label={t('takenBack')} />
  ) : (
    <StateChip tone="muted" label={t('missing')} />
  );
}
