import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useTranslations } from 'use-intl';
import { ListingEditor } from '../features/listing/listing-editor.tsx';

/** Often enough to see a colleague's words before one writes over them. */
const askAgainMs = 20_000;

export function ListingPage() {
  const t = useTranslations('listing');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId } = useExhibitorHat();
  const listing = trpc.listing.getWorkingCopy.useQuery(
    { eventId, exhibitorId },
    { refetchOnMount: 'always', refetchInterval: askAgainMs },
  );
  return (
    <Page width="full">
      <PageHeader title={t('title')} sub={t('sub')} />
      {listing.isError && !listing.data && (
        <LoadFailure error={listing.error} onRetry={() => void listing.refetch()} />
      )}
      {listing.isPending && <SkeletonRows rows={10} label={loading} />}
      {listing.data && <ListingEditor key={exhibitorId} view={listing.data} />}
    </Page>
  );
}
