import type { Fact, FactCursor } from '@foyer/domain/fact/fact.schema.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LoadFailure } from '../errors/load-failure.tsx';
import { FactTimeline } from './fact-timeline.tsx';

/** Facts of one load. */
export const factsAPage = 50;

/** Where the page after this one begins; undefined when this was the last. */
export function nextFacts(page: readonly Fact[]): FactCursor | undefined {
  const last = page.at(-1);
  return page.length < factsAPage || !last ? undefined : { at: last.at, factId: last.factId };
}

type FactPagesProps = Omit<ComponentProps<typeof FactTimeline>, 'facts'> & {
  pages: {
    data: { pages: readonly (readonly Fact[])[] } | undefined;
    error: ComponentProps<typeof LoadFailure>['error'] | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  title: string;
  /** Instead of an empty list. */
  empty: ReactNode;
};

/** A history that goes back as far as one likes, a load at a time. */
export function FactPages({ pages, title, empty, ...timeline }: FactPagesProps) {
  const t = useTranslations('portal.history');
  if (pages.error) {
    return <LoadFailure error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (!pages.data) return <SkeletonRows rows={10} label={title} />;
  const facts = pages.data.pages.flat();
  if (facts.length === 0) return empty;
  return (
    <>
      <FactTimeline {...timeline} facts={facts} />
      {pages.hasNextPage && (
        <Group>
          <Button
            variant="default"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t('older')}
          </Button>
        </Group>
      )}
    </>
  );
}
