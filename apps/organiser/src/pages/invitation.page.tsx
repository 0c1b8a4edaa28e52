import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useTranslations } from 'use-intl';

/** Open to everybody who has the link of the mail: its token is in `useParams`. */
export function InvitationPage() {
  const t = useTranslations('invitation');
  return (
    <BareFrame app="organiser">
      <Page width="text">
        <PageHeader title={t('title')} />
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      </Page>
    </BareFrame>
  );
}
