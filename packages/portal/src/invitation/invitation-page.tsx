import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { useTranslations } from 'use-intl';
import { LoadFailure } from '../errors/load-failure.tsx';
import { BareFrame } from '../frame/bare-frame.tsx';
import type { AppName } from '../session/hat-paths.ts';
import { trpc } from '../trpc.ts';
import { ClosedInvitation } from './closed-invitation.tsx';
import { InvitationOffer } from './invitation-offer.tsx';

type InvitationPageProps = { app: AppName; token: string };

/** Where the link of a letter leads, for whoever holds it, signed in or not. */
export function InvitationPage({ app, token }: InvitationPageProps) {
  const t = useTranslations('invitationPage');
  const loading = useTranslations('portal.frame')('loading');
  const opened = trpc.invitation.open.useQuery({ token }, { staleTime: Number.POSITIVE_INFINITY });

  return (
    <BareFrame app={app}>
      <Page width="text" isCentred>
        {opened.isPending && (
          <>
            <PageHeader title={t('title')} />
            <SkeletonRows rows={5} label={loading} />
          </>
        )}
        {opened.isError && (
          <>
            <PageHeader title={t('title')} />
            <LoadFailure error={opened.error} onRetry={() => void opened.refetch()} />
          </>
        )}
        {opened.data?.standing === 'open' && (
          <InvitationOffer
            app={app}
            token={token}
            invitation={opened.data.invitation}
            onChanged={() => void opened.refetch()}
          />
        )}
        {opened.data && opened.data.standing !== 'open' && (
          <ClosedInvitation app={app} token={token} standing={opened.data.standing} />
        )}
      </Page>
    </BareFrame>
  );
}
