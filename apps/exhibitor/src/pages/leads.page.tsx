import { temperatures } from '@foyer/domain/lead/temperature.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { FilterBar } from '@foyer/ui/table/filter-bar.tsx';
import { FilterChips } from '@foyer/ui/table/filter-chips.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { FollowUpBoard } from '../features/lead/follow-up-board.tsx';
import { LeadActions } from '../features/lead/lead-actions.tsx';
import { LeadFigures } from '../features/lead/lead-figures.tsx';
import { LeadPanel } from '../features/lead/lead-panel.tsx';
import { LeadTable } from '../features/lead/lead-table.tsx';
import { LookAlikes } from '../features/lead/look-alikes.tsx';
import { useOutbox } from '../features/lead/use-outbox.ts';

const views = ['list', 'board', 'figures'] as const;
const route = getRouteApi('/$eventSlug/$exhibitorId/leads');

export function LeadsPage() {
  const t = useTranslations('leads');
  const degrees = useTranslations('states.temperature');
  const { eventId, exhibitorId } = useExhibitorHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const leads = trpc.lead.list.useQuery({ eventId, exhibitorId });
  const form = trpc.lead.form.useQuery({ eventId, exhibitorId });
  const go = (next: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const q = (search.q ?? '').toLowerCase();
  const shown = (leads.data ?? []).filter(({ contact, badgeCode, notes, temperature }) => {
    const words = [contact?.name, contact?.organisation, badgeCode, ...notes.map((n) => n.text)];
    const fits = search.temperature === undefined || temperature === search.temperature;
    return fits && words.some((text) => text?.toLowerCase().includes(q));
  });
  const isEmpty = leads.data?.length === 0;
  const view = isEmpty ? 'list' : (search.view ?? 'list');
  const { record } = useOutbox();
  const opened = leads.data?.find(({ leadId }) => leadId === search.open);

  return (
    <Page>
      <PageHeader title={t('title')} actions={<LeadActions />} />
      {!isEmpty && (
        <FilterChips
          label={t('view')}
          value={view}
          onChange={(next) => go({ view: next === 'list' ? undefined : next })}
          options={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
      )}
      {view !== 'figures' && !isEmpty && (
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
            value={search.temperature ?? 'all'}
            onChange={(value) =>
              go({
                temperature: value === 'all' ? undefined : (value as (typeof temperatures)[number]),
              })
            }
            options={[
              { value: 'all', label: t('all') },
              ...temperatures.map((value) => ({ value, label: degrees(value) })),
            ]}
          />
        </FilterBar>
      )}
      {leads.error && <LoadFailure error={leads.error} onRetry={() => void leads.refetch()} />}
      {view === 'board' && leads.data && (
        <FollowUpBoard leads={shown} onOpen={(open) => go({ open })} record={record} />
      )}
      {view === 'figures' && leads.data && <LeadFigures leads={leads.data} />}
      {view === 'list' && leads.data && <LookAlikes leads={leads.data} />}
      {view === 'list' && (
        <LeadTable
          leads={shown}
          questions={form.data?.questions ?? []}
          sort={search.sort}
          onSortChange={(sort) => go({ sort })}
          openId={search.open}
          onOpen={(open) => go({ open })}
          isLoading={leads.isPending}
          empty={
            isEmpty ? (
              <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
            ) : (
              <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
            )
          }
        />
      )}
      {opened && <LeadPanel lead={opened} onClose={() => go({ open: undefined })} />}
    </Page>
  );
}
