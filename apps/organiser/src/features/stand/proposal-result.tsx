import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { NoticeDialog } from './notice-dialog.tsx';
import classes from './proposal.module.css';
import { ProposalClashes } from './proposal-clashes.tsx';
import type { DoneProposal, Rules } from './proposal-mode.tsx';
import { movesOf, type ProposalRow } from './proposal-moves.ts';
import { ProposalNumbers } from './proposal-numbers.tsx';
import { ProposalPlan } from './proposal-plan.tsx';
import { ProposalStaying } from './proposal-staying.tsx';
import type { Plan } from './use-plan-stands.ts';
import { useProposalColumns } from './use-proposal-columns.tsx';
import { useRuleNames } from './use-rule-names.ts';

type Props = { plan: Plan; rules: Rules; proposal: DoneProposal; mayAccept: boolean };
const rowFilters = ['all', 'changed', 'missed', 'none'] as const;
type RowFilter = (typeof rowFilters)[number];
type Skipped = { exhibitorId: string; code: string };

/** What is proposed beside what is: numbers, contradictions, the plan, and each exhibitor with reasons. */
export function ProposalResult({ plan, rules, proposal, mayAccept }: Props) {
  const t = useTranslations('proposal.result');
  const plain = useTranslations('plan');
  const format = useFormatter();
  const words = useTableWords();
  const notify = useNotify();
  const { refusal } = useSentences();
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<RowFilter>('all');
  const [sort, setSort] = useState<string | undefined>();
  const [asked, ask] = useState<readonly string[] | null>(null);
  const [skipped, setSkipped] = useState<readonly Skipped[]>([]);
  const names = useRuleNames(rules);
  const { rows, open, told } = useMemo(
    () => movesOf({ plan, names, proposal }),
    [plan, names, proposal],
  );
  const columns = useProposalColumns();
  const accept = trpc.placement.accept.useMutation({
    onSuccess: (answer) => {
      notify.done(
        answer.accepted > 0 ? t('accepted', { count: answer.accepted }) : t('acceptedNone'),
      );
      setSkipped(answer.skipped);
      setSelected(new Set());
      ask(null);
    },
    onSettled: () =>
      Promise.all([
        utils.stand.invalidate(),
        utils.placement.invalidate(),
        utils.fact.invalidate(),
      ]),
  });
  const send = (ids: readonly string[], reason: string) =>
    accept.mutate({
      ...{ eventId, proposalId: proposal.proposalId, reason },
      exhibitorIds: [...ids] as never[],
    });
  const give = (ids: readonly string[]) => {
    if (ids.some((id) => told.has(id))) ask(ids);
    else send(ids, '');
  };
  const openIds = open.map(({ exhibitorId }) => exhibitorId);
  const matches: Record<RowFilter, (row: ProposalRow) => boolean> = {
    all: () => true,
    changed: (row) => openIds.includes(row.exhibitorId),
    missed: ({ rank, wishes }) => wishes > 0 && rank !== 1,
    none: ({ standId }) => standId === null,
  };
  const shown = rows.filter(matches[filter]);
  const nameOf = new Map(rows.map(({ exhibitorId, name }) => [exhibitorId, name]));
  const numbersOf = (ids: readonly string[]) =>
    rows.filter(({ exhibitorId }) => ids.includes(exhibitorId) && told.has(exhibitorId));
  return (
    <section className={classes.stack} aria-labelledby="proposal">
      <div>
        <h2 className={classes.heading} id="proposal">
          {t('title')}
        </h2>
        <Text size="sm" c="dimmed">
          {t('made', {
            by: proposal.requestedBy,
            at: format.dateTime(proposal.requestedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            seed: String(proposal.seed),
          })}
        </Text>
      </div>
      <ProposalNumbers proposal={proposal} moved={rows.filter((row) => row.isMove).length} />
      <ProposalClashes plan={plan} rules={rules} clashes={proposal.result.clashes} />
      {skipped.length > 0 && (
        <Alert color="orange" role="alert" title={t('skipped')}>
          <ul className={classes.plainList}>
            {skipped.map(({ exhibitorId, code }) => (
              <li key={exhibitorId}>
                {nameOf.get(exhibitorId)}: {refusal(code)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <ProposalStaying plan={plan} proposal={proposal} />
      {open.length === 0 && <Text size="sm">{t('nothing')}</Text>}
      {mayAccept && open.length > 0 && (
        <Group gap="sm">
          <Button loading={accept.isPending} onClick={() => give(openIds)}>
            {t('acceptAll', { count: open.length })}
          </Button>
        </Group>
      )}
      <ProposalPlan plan={plan} rows={rows} />
      <FilterChips
        label={t('show')}
        value={filter}
        onChange={setFilter}
        options={rowFilters.map((value) => ({
          value,
          label: t(`shows.${value}`),
          count: rows.filter(matches[value]).length,
        }))}
      />
      <DataTable
        label={t('table')}
        columns={columns}
        rows={shown}
        getRowId={({ exhibitorId }) => exhibitorId}
        rowName={({ name }) => name}
        sort={sort}
        onSortChange={setSort}
        selection={mayAccept && open.length > 0 ? { selected, onChange: setSelected } : undefined}
        bulkActions={(ids) => {
          const chosen = openIds.filter((id) => ids.includes(id));
          return (
            <Button
              size="xs"
              disabled={chosen.length === 0}
              loading={accept.isPending}
              onClick={() => give(chosen)}
            >
              {t('acceptSome', { count: chosen.length })}
            </Button>
          );
        }}
        empty={<Text size="sm">{t('nothing')}</Text>}
        words={words}
      />
      <NoticeDialog
        isOpen={asked !== null}
        title={t('reasonTitle')}
        numbers={numbersOf(asked ?? []).map(({ todayNumber }) => todayNumber ?? '')}
        confirmLabel={plain('notice.save')}
        isPending={accept.isPending}
        onSend={(reason) => send(asked ?? [], reason)}
        onClose={() => ask(null)}
      />
    </section>
  );
}
