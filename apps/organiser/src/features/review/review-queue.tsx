import { mayActOnListing } from '@foyer/domain/listing/listing.policy.ts';
import { type QueueRow, queueViews } from '@foyer/domain/listing/listing-view.schema.ts';
import { useSearchText } from '@foyer/portal/list/use-list-search.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Button } from '@mantine/core';
import { IconChecklist, IconChecks, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QueueEntry } from './queue-entry.tsx';
import classes from './review.module.css';
import type { ReviewSearch } from './review-search.ts';
import { SmallChanges } from './small-changes.tsx';

type ReviewQueueProps = {
  queue: Outputs['listing']['queue'] | undefined;
  search: ReviewSearch;
  onSearch: (change: Partial<ReviewSearch>) => void;
};

/** What waits, the oldest first; the search, the view and the open row are in the address. */
export function ReviewQueue({ queue, search, onSearch }: ReviewQueueProps) {
  const t = useTranslations('reviews.queue');
  const [text, setText] = useSearchText(search.q, (q) => onSearch({ q }));
  const view = search.view ?? 'waiting';
  const { role } = useOrganiserHat();
  const mayReview = mayActOnListing({ kind: 'organiser', role }, 'review');
  return (
    <div className={classes.queue}>
      <FilterBar
        search={{ value: text, onChange: setText, label: t('search'), clearLabel: t('clear') }}
      >
        <FilterChips
          label={t('view')}
          value={view}
          onChange={(next) => onSearch({ view: next === 'waiting' ? undefined : next })}
          options={queueViews.map((value) => ({
            value,
            label: t(value),
            ...(queue ? { count: queue.counts[value] } : {}),
          }))}
        />
      </FilterBar>
      {queue && mayReview && <SmallBar rows={queue.rows} />}
      {queue && <Rows rows={queue.rows} search={search} onOpen={(open) => onSearch({ open })} />}
    </div>
  );
}

/** Offers to look at the small changes together, where there are several. */
function SmallBar({ rows }: { rows: readonly QueueRow[] }) {
  const t = useTranslations('reviews.small');
  const [isOpen, setOpen] = useState(false);
  const small = rows.filter(({ isTrivial }) => isTrivial);
  if (small.length === 0) return null;
  return (
    <div className={classes.smallBar}>
      <Button
        variant="default"
        size="xs"
        fullWidth
        leftSection={<IconChecks size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('open', { count: small.length })}
      </Button>
      {isOpen && <SmallChanges rows={small} onClose={() => setOpen(false)} />}
    </div>
  );
}

type RowsProps = {
  rows: readonly QueueRow[];
  search: ReviewSearch;
  onOpen: (revisionId: string) => void;
};

function Rows({ rows, search, onOpen }: RowsProps) {
  const t = useTranslations('reviews');
  if (rows.length === 0) {
    const view = search.view ?? 'waiting';
    return search.q ? (
      <EmptyState icon={IconSearchOff} title={t('empty.searchTitle')}>
        {t('empty.search')}
      </EmptyState>
    ) : (
      <EmptyState icon={IconChecklist} title={t(`empty.${view}Title`)}>
        {t(`empty.${view}`)}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.rows} aria-label={t('queue.label')}>
      {rows.map((row) => (
        <QueueEntry
          key={row.revisionId}
          row={row}
          isOpen={row.revisionId === search.open}
          onOpen={() => onOpen(row.revisionId)}
        />
      ))}
    </ul>
  );
}
