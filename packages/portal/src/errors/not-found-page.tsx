import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Button, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { AppName } from '../session/hat-paths.ts';

/** For an address that leads nowhere, or to an event that is not the reader's. */
export function NotFoundPage({ app }: { app: AppName }) {
  const t = useTranslations('portal.errors');
  return (
    <Page width="text" isCentred>
      <PageHeader title={t('notFoundTitle')} />
      <Text>{t('notFound')}</Text>
      <div>
        <Button component="a" href={`/${app}/?all=true`} variant="default">
          {t('toStart')}
        </Button>
      </div>
    </Page>
  );
}
