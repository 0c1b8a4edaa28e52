import { AccountMenu } from '@foyer/portal/frame/account-menu.tsx';
import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { RequireAccount } from '@foyer/portal/session/require-account.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useTranslations } from 'use-intl';

export function NewEventPage() {
  const t = useTranslations('newEvent');
  return (
    <RequireAccount app="organiser">
      {() => (
        <BareFrame app="organiser" actions={<AccountMenu app="organiser" />}>
          <Page width="text">
            <PageHeader title={t('title')} />
            <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
          </Page>
        </BareFrame>
      )}
    </RequireAccount>
  );
}
