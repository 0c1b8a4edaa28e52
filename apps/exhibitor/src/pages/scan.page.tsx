import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { useTranslations } from 'use-intl';
import { Scanner } from '../features/lead/scanner.tsx';

export function ScanPage() {
  const t = useTranslations('scan');
  return (
    <Page width="text">
      <PageHeader title={t('title')} />
      <Scanner />
    </Page>
  );
}
