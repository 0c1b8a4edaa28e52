import { mayActOnAttendee } from '@foyer/domain/attendee/attendee.policy.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { IconLock } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { AttendeeDesk } from '../features/attendee/attendee-desk.tsx';

const route = getRouteApi('/$eventSlug/attendees');

export function AttendeesPage() {
  const t = useTranslations('attendees');
  const { role } = useOrganiserHat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!mayActOnAttendee({ kind: 'organiser', role }, 'view')) {
    return (
      <Page>
        <PageHeader title={t('title')} />
        <EmptyState icon={IconLock} title={t('notYoursTitle')}>
          {t('notYours')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <AttendeeDesk
        search={search}
        go={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
      />
    </Page>
  );
}
