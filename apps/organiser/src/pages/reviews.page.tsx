import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { usePageKeys } from '@foyer/ui/keys/use-page-keys.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from '../features/review/review.module.css';
import { ReviewDesk } from '../features/review/review-desk.tsx';
import { ReviewQueue } from '../features/review/review-queue.tsx';
import type { ReviewSearch } from '../features/review/review-search.ts';

const route = getRouteApi('/$eventSlug/reviews');

/** Colleagues work on the same queue: it asks again while it is looked at. */
const askAgainMs = 20_000;

export function ReviewsPage() {
  const t = useTranslations('reviews');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { q, view, kind, open } = search;
  const queue = trpc.listing.queue.useQuery(
    { eventId, view: view ?? 'waiting', search: q ?? '', ...(kind ? { kind } : {}) },
    {
      ...{ placeholderData: keepPreviousData, refetchInterval: askAgainMs },
      // An earlier search must not show for a moment, to be clicked, what was decided since.
      ...{ refetchOnMount: 'always', gcTime: 0 },
    },
  );
  const rows = queue.data?.rows ?? [];
  const setSearch = (change: Partial<ReviewSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: change.open === undefined });
  const step = (by: 1 | -1) => {
    const at = rows.findIndex(({ revisionId }) => revisionId === open);
    const row = at < 0 ? rows[0] : rows[at + by];
    if (row) setSearch({ open: row.revisionId });
  };
  /** The next one that waits takes the place of the one just decided. */
  const goOn = () => {
    const at = rows.findIndex(({ revisionId }) => revisionId === open);
    setSearch({ open: (rows[at + 1] ?? rows[at - 1])?.revisionId });
  };
  usePageKeys({
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    Escape: () => setSearch({ open: undefined }),
  });

  return (
    <Page width="full">
      <PageHeader title={t('title')} sub={t('sub')} />
      {queue.isError && <LoadFailure error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <SkeletonRows rows={8} label={loading} />}
      {!queue.isPending && !queue.isError && (
        <div className={classes.columns} data-open={open}>
          <ReviewQueue queue={queue.data} search={search} onSearch={setSearch} />
          <div className={classes.place}>
            {open ? (
              <ReviewDesk
                revisionId={open}
                onBack={() => setSearch({ open: undefined })}
                onDecided={goOn}
              />
            ) : (
              rows.length > 0 && (
                <EmptyState title={t('empty.chooseTitle')}>{t('empty.choose')}</EmptyState>
              )
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
