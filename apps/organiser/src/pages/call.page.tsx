import { mayActOnCall } from '@foyer/domain/call/call.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { NavigationLink } from '@foyer/portal/navigation-link.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Alert, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { CallForm } from '../features/call/call-form.tsx';

/** The call for exhibitors: who finds it, until when, what it says and asks. */
export function CallPage() {
  const t = useTranslations('call');
  const { eventId, eventSlug, role } = useOrganiserHat();
  // What is being written is not replaced by what arrives meanwhile; a save tells of a conflict.
  const call = trpc.callForExhibitors.get.useQuery(
    { eventId },
    { refetchOnMount: 'always', refetchOnWindowFocus: false },
  );
  const mayEdit = mayActOnCall({ kind: 'organiser', role }, 'edit');
  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          <Button
            component={NavigationLink}
            href={`/organiser/${eventSlug}/applications`}
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {t('back')}
          </Button>
        }
      />
      {call.isError && <LoadFailure error={call.error} onRetry={() => void call.refetch()} />}
      {!call.isFetchedAfterMount && !call.isError && <SkeletonRows rows={8} label={t('title')} />}
      {call.data !== undefined && call.isFetchedAfterMount && (
        <>
          {!mayEdit && (
            <Alert variant="light" mb="md">
              {t('readOnly')}
            </Alert>
          )}
          <CallForm call={call.data} mayEdit={mayEdit} />
        </>
      )}
    </Page>
  );
}
