import { BareFrame } from '@foyer/portal/frame/bare-frame.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { Anchor } from '@mantine/core';
import { IconKeyOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SetUpForm } from '../features/account/set-up-form.tsx';

const route = getRouteApi('/set-up');

/** Where the link leads that a new installation prints at its start. */
export function SetUpPage() {
  const t = useTranslations('setUp');
  const search = route.useSearch();
  const [code] = useState(search.code);
  // The code shall stay neither in the browser's history nor in what one copies from the address bar.
  useEffect(
    () => window.history.replaceState(window.history.state, '', window.location.pathname),
    [],
  );
  return (
    <BareFrame app="organiser">
      <Page width="text" isCentred>
        <PageHeader title={t('title')} sub={code && t('sub')} />
        {code ? (
          <SetUpForm code={code} />
        ) : (
          <EmptyState
            icon={IconKeyOff}
            title={t('noCodeTitle')}
            actions={<Anchor href="/organiser/sign-in">{t('signIn')}</Anchor>}
          >
            {t('noCode')}
          </EmptyState>
        )}
      </Page>
    </BareFrame>
  );
}
