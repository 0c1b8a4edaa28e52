import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { useTranslations } from 'use-intl';

export function ProgrammePage() {
  const t = useTranslations('programme');
  return (
    <Page>
      <PageHeader title={t('title')} />
      <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
    </Page>
  );
}
