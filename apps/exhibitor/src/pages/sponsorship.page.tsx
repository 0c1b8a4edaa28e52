import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { ContractLines } from '@foyer/portal/sponsorship/contract-lines.tsx';
import { sponsorshipTones } from '@foyer/portal/sponsorship/sponsorship-tones.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { OwnPromises } from '../features/sponsorship/own-promises.tsx';
import { SignForm } from '../features/sponsorship/sign-form.tsx';
import classes from '../features/sponsorship/sponsorship.module.css';
import { SponsorshipFacts } from '../features/sponsorship/sponsorship-facts.tsx';

/** What the exhibitor was offered, has signed, and was promised. */
export function SponsorshipPage() {
  const t = useTranslations('sponsorship');
  const states = useTranslations('states.sponsorship');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId, timeZone } = useExhibitorHat();
  const own = trpc.sponsorship.own.useQuery({ eventId, exhibitorId }, { refetchOnMount: 'always' });
  const sponsorship = own.data;
  const toSign = sponsorship?.contracts.find(({ status }) => status === 'sent');
  return (
    <Page>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        aside={
          sponsorship && (
            <StateChip
              tone={sponsorshipTones[sponsorship.status]}
              label={states(sponsorship.status)}
            />
          )
        }
      />
      {own.isError && <LoadFailure error={own.error} onRetry={() => void own.refetch()} />}
      {own.isPending && <SkeletonRows rows={6} label={loading} />}
      {sponsorship === null && (
        <EmptyState icon={IconHeartHandshake} title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      )}
      {sponsorship && (
        <div className={classes.sections}>
          {toSign && <SignForm key={toSign.contractId} contract={toSign} />}
          {sponsorship.status === 'signed' && <p>{t('waitsForMoney')}</p>}
          <SponsorshipFacts sponsorship={sponsorship} />
          <OwnPromises sponsorship={sponsorship} />
          <section>
            <h2 className={classes.title}>{t('contract')}</h2>
            <ContractLines
              contracts={sponsorship.contracts}
              eventId={eventId}
              exhibitorId={exhibitorId}
              timeZone={timeZone}
            />
          </section>
        </div>
      )}
    </Page>
  );
}
