import { enquiryStatuses } from '@foyer/domain/enquiry/enquiry.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { Button } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EnquiryPanel } from '../features/enquiry/enquiry-panel.tsx';
import { EnquiryTable } from '../features/enquiry/enquiry-table.tsx';

const route = getRouteApi('/$eventSlug/$exhibitorId/enquiries');

export function EnquiriesPage() {
  const t = useTranslations('enquiries');
  const states = useTranslations('states.enquiry');
  const { eventId, exhibitorId, eventSlug } = useExhibitorHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const enquiries = trpc.enquiry.list.useQuery({ eventId, exhibitorId });
  const go = (next: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const all = enquiries.data ?? [];
  const q = (search.q ?? '').toLowerCase();
  const shown = all.filter(
    ({ status, name, organisation, email, message, answer }) =>
      (search.status === undefined || status === search.status) &&
      [name, organisation, email, message, answer].some((text) => text.toLowerCase().includes(q)),
  );
  const opened = all.find(({ enquiryId }) => enquiryId === search.open);
  const place = shown.findIndex(({ enquiryId }) => enquiryId === search.open);
  const goTo = (index: number) => {
    const next = place === -1 ? undefined : shown[index];
    return next && (() => go({ open: next.enquiryId }));
  };
  const countOf = (status: string) => all.filter((one) => one.status === status).length;

  return (
    <Page>
      <PageHeader title={t('title')} sub={t('sub')} />
      <FilterBar
        search={{
          value: search.q ?? '',
          onChange: (value) => go({ q: value || undefined }),
          label: t('search'),
          clearLabel: t('clear'),
        }}
      >
        <FilterChips
          label={t('filter')}
          value={search.status ?? 'all'}
          onChange={(value) => go({ status: enquiryStatuses.find((one) => one === value) })}
          options={[
            { value: 'all', label: t('all'), count: all.length },
            ...enquiryStatuses.map((value) => ({
              value,
              label: states(value),
              count: countOf(value),
            })),
          ]}
        />
      </FilterBar>
      {enquiries.error && (
        <LoadFailure error={enquiries.error} onRetry={() => void enquiries.refetch()} />
      )}
      <EnquiryTable
        enquiries={shown}
        sort={search.sort}
        onSortChange={(sort) => go({ sort })}
        openId={search.open}
        onOpen={(open) => go({ open })}
        isLoading={enquiries.isPending}
        empty={
          all.length === 0 ? (
            <EmptyState
              icon={IconMessage}
              title={t('emptyTitle')}
              actions={
                <Button
                  component="a"
                  variant="default"
                  href={`/e/${eventSlug}/exhibitors/${exhibitorId}`}
                >
                  {t('openPage')}
                </Button>
              }
            >
              {t('empty')}
            </EmptyState>
          ) : (
            <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
          )
        }
      />
      {opened && (
        <EnquiryPanel
          enquiry={opened}
          onClose={() => go({ open: undefined })}
          onPrevious={goTo(place - 1)}
          onNext={goTo(place + 1)}
        />
      )}
    </Page>
  );
}
