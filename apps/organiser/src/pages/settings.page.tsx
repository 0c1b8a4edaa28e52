import { mayActOnEvent } from '@foyer/domain/event/event.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { CategoriesForm } from '../features/event/categories-form.tsx';
import { EventForm } from '../features/event/event-form.tsx';
import { PrivacyForm } from '../features/event/privacy-form.tsx';
import { VisibilityControl } from '../features/event/visibility-control.tsx';
import { TeamTable } from '../features/team/team-table.tsx';
import { settingsSearchSchema } from './settings.search.ts';

const route = getRouteApi('/$eventSlug/settings');
const tabs = settingsSearchSchema.shape.tab.unwrap().options;

export function SettingsPage() {
  const t = useTranslations('settings');
  const { eventId, role } = useOrganiserHat();
  const { tab = 'event' } = route.useSearch();
  const navigate = route.useNavigate();
  const event = trpc.event.get.useQuery({ eventId });
  const mayEdit = mayActOnEvent({ kind: 'organiser', role }, 'edit');

  return (
    <Page width="text">
      <PageHeader title={t('title')} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ search: { tab: next as (typeof tabs)[number] } })}
      >
        <Tabs.List mb="lg">
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`tabs.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {!mayEdit && tab !== 'team' && (
          <Alert variant="light" mb="md">
            {t('readOnly')}
          </Alert>
        )}
        {event.error && <LoadFailure error={event.error} onRetry={() => void event.refetch()} />}
        {event.isPending && <SkeletonRows rows={8} label={t('title')} />}
        {event.data && (
          <>
            <Tabs.Panel value="event">
              <VisibilityControl event={event.data} mayEdit={mayEdit} />
              <EventForm event={event.data} mayEdit={mayEdit} />
            </Tabs.Panel>
            <Tabs.Panel value="team">
              <TeamTable />
            </Tabs.Panel>
            <Tabs.Panel value="privacy">
              <PrivacyForm event={event.data} mayEdit={mayEdit} />
            </Tabs.Panel>
            <Tabs.Panel value="categories">
              <CategoriesForm mayEdit={mayEdit} />
            </Tabs.Panel>
          </>
        )}
      </Tabs>
    </Page>
  );
}
