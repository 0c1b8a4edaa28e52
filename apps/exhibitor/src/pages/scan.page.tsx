import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { useTranslations } from 'use-intl';
import { Scanner } from '../features/lead/scanner.tsx';

/** The camera has the screen; the heading is for the tab and for screen readers. */
export function ScanPage() {
  const t = useTranslations('scan');
  return (
    <>
      <div className="foyer-hidden">
        <PageHeader title={t('title')} />
      </div>
      <Scanner />
    </>
  );
}
