import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { Anchor } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Reconciliation } from '../features/team/reconciliation.tsx';

const route = getRouteApi('/$eventSlug/$exhibitorId/team/devices');

/** Where everything is that was recorded for the booth. */
export function ReconciliationPage() {
  const t = useTranslations('devices.reconciliation');
  const { eventSlug, exhibitorId } = route.useParams();
  return (
    <Page width="text">
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          <Anchor component={UiLink} href={`/exhibitor/${eventSlug}/${exhibitorId}/team`}>
            {t('back')}
          </Anchor>
        }
      />
      <Reconciliation />
    </Page>
  );
}
