import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { ProposalRow } from './proposal-moves.ts';

export function useProposalColumns(): DataColumn<ProposalRow>[] {
  const t = useTranslations('proposal.result');
  return [
    {
      id: 'exhibitor',
      header: t('exhibitor'),
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
      phone: 'title',
    },
    {
      id: 'today',
      header: t('today'),
      cell: ({ todayNumber }) => todayNumber ?? t('none'),
      sortBy: ({ todayNumber }) => todayNumber ?? '',
      phone: 'hidden',
    },
    {
      id: 'proposed',
      header: t('proposed'),
      cell: (row) => <Proposed row={row} />,
      sortBy: ({ number }) => number ?? '',
      phone: 'sub',
    },
    {
      id: 'wish',
      header: t('wish'),
      cell: ({ rank, wishes }) =>
        wishes === 0
          ? t('noWishes')
          : rank > 0
            ? t('wishOf', { rank: String(rank), wishes: String(wishes) })
            : t('noneOf', { wishes: String(wishes) }),
      sortBy: ({ rank, wishes }) => (wishes === 0 ? 98 : rank || 99),
      phone: 'detail',
    },
    {
      id: 'why',
      header: t('why'),
      cell: (row) => <Why row={row} />,
      phone: 'detail',
    },
  ];
}

function Proposed({ row: { number, standId, todayId } }: { row: ProposalRow }) {
  const t = useTranslations('proposal.result');
  if (number === null) return t('none');
  return standId === todayId ? `${number} (${t('stays')})` : <strong>{number}</strong>;
}

/** Each better wish, who has it instead and why; of the first what it would cost all. */
function Why({ row: { compromises } }: { row: ProposalRow }) {
  const t = useTranslations('proposal.result');
  const missed = useTranslations('placementWords.missed');
  if (compromises.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {compromises.map(({ number, code, other, costPoints }) => {
        const said = { stand: number, reason: missed(code) };
        return (
          <li key={number}>
            {other === null
              ? t('noOther', said)
              : code === 'competitor' || code === 'fixed'
                ? t('withOther', { ...said, other })
                : t('wentTo', { ...said, other })}
            {costPoints !== null && ` ${t('cost', { points: costPoints })}`}
          </li>
        );
      })}
    </ul>
  );
}
