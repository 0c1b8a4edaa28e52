import type { Me } from '@foyer/domain/account/account.schema.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { LoadFailure } from '../errors/load-failure.tsx';
import { BareFrame } from '../frame/bare-frame.tsx';
import type { AppName } from './hat-paths.ts';
import { type SignedInAccount, useMe } from './session.tsx';

type RequireAccountProps = {
  app: AppName;
  children: (me: Me & { account: SignedInAccount }) => ReactNode;
};

/** Shows its children to the signed-in and the sign-in page to everybody else, and brings them back. */
export function RequireAccount({ app, children }: RequireAccountProps) {
  const t = useTranslations('portal.frame');
  const { data: me, isError, error, refetch } = useMe();
  const here = useRouterState({ select: (state) => state.location.publicHref });
  const mustSignIn = me !== undefined && me.account === null;

  useEffect(() => {
    if (!mustSignIn) return;
    const next =
      here === `/${app}/` || here === `/${app}` ? '' : `?next=${encodeURIComponent(here)}`;
    window.location.replace(`/${app}/sign-in${next}`);
  }, [mustSignIn, here, app]);

  if (me?.account) return children({ ...me, account: me.account });
  return (
    <BareFrame app={app}>
      {isError ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={6} label={t('loading')} />
      )}
    </BareFrame>
  );
}
