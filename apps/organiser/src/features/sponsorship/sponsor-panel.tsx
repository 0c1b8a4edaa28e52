import { textIn } from '@foyer/domain/locales.ts';
import type { Level } from '@foyer/domain/sponsorship/benefit.schema.ts';
import type { SponsorshipDetail } from '@foyer/domain/sponsorship/sponsorship.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { ContractLines } from '@foyer/portal/sponsorship/contract-lines.tsx';
import { claimTones, sponsorshipTones } from '@foyer/portal/sponsorship/sponsorship-tones.ts';
import { useDay, useMoney, usePromiseWords } from '@foyer/portal/sponsorship/use-promise-words.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SponsorActs } from './sponsor-acts.tsx';
import classes from './sponsorship.module.css';

type SponsorPanelProps = {
  sponsorshipId: string;
  levels: readonly Level[];
  mayManage: boolean;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** One sponsor: what it gives, every revision of its contract, and every promise. */
export function SponsorPanel(props: SponsorPanelProps) {
  const { sponsorshipId, levels, mayManage, ...panel } = props;
  const t = useTranslations('sponsors.panel');
  const states = useTranslations('states.sponsorship');
  const loading = useTranslations('portal.frame')('loading');
  const words = useSidePanelWords();
  const { eventId } = useOrganiserHat();
  const detail = trpc.sponsorship.get.useQuery(
    { eventId, sponsorshipId: sponsorshipId as never },
    { refetchOnMount: 'always' },
  );
  const sponsor = detail.data;
  return (
    <SidePanel
      {...panel}
      words={words}
      title={sponsor?.name ?? (detail.isError ? t('gone') : loading)}
      aside={
        sponsor && (
          <StateChip tone={sponsorshipTones[sponsor.status]} label={states(sponsor.status)} />
        )
      }
      actions={sponsor && mayManage && <SponsorActs sponsor={sponsor} levels={levels} />}
    >
      {detail.isError && <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.isPending && <SkeletonRows rows={6} label={loading} />}
      {sponsor && <Content sponsor={sponsor} />}
    </SidePanel>
  );
}

function Content({ sponsor }: { sponsor: SponsorshipDetail }) {
  const t = useTranslations('sponsors.panel');
  const { eventId, eventSlug, timeZone } = useOrganiserHat();
  const { locale } = useLanguage();
  const money = useMoney();
  const day = useDay();
  const [latest] = sponsor.contracts;
  const value = money(sponsor.valueCents);
  const facts: [string, string][] = [
    [t('level'), textIn(sponsor.levelName, locale)],
    [
      t('value'),
      latest?.contribution === 'in_kind'
        ? t('inKind', { value, what: latest.contributionNote })
        : value,
    ],
    [t('purpose'), latest?.purpose ?? ''],
    [t('contractedOn'), sponsor.contractedOn ? day(sponsor.contractedOn) : ''],
    [t('paidOn'), sponsor.paidOn ? day(sponsor.paidOn) : t('notPaid')],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <Anchor
        component={UiLink}
        href={`/organiser/${eventSlug}/exhibitors?open=${sponsor.exhibitorId}`}
        size="sm"
      >
        {t('exhibitor')}
      </Anchor>
      <Anchor
        size="sm"
        href={`/api/sponsorship/report?${new URLSearchParams({ eventId, locale, sponsorshipId: sponsor.sponsorshipId })}`}
        download
      >
        {t('report')}
      </Anchor>
      <section>
        <h3 className={classes.sectionTitle}>{t('contracts')}</h3>
        <ContractLines contracts={sponsor.contracts} eventId={eventId} timeZone={timeZone} />
      </section>
      <Promises sponsor={sponsor} />
    </>
  );
}

function Promises({ sponsor }: { sponsor: SponsorshipDetail }) {
  const t = useTranslations('sponsors.panel');
  const states = useTranslations('states.claim');
  const promise = usePromiseWords();
  const { locale } = useLanguage();
  return (
    <section>
      <h3 className={classes.sectionTitle}>{t('promises')}</h3>
      {sponsor.promises.length === 0 && <p className={classes.muted}>{t('noPromises')}</p>}
      <ul className={classes.promises}>
        {sponsor.promises.map(({ claimId, title, terms, status }) => (
          <li key={claimId} className={classes.promise}>
            <div>
              <div>{textIn(title, locale)}</div>
              <div className={classes.muted}>{promise(terms)}</div>
            </div>
            <StateChip tone={claimTones[status]} label={states(status)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
