import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { IconUsersPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { MemberRow } from './member-row.tsx';
import classes from './team.module.css';

type MemberListProps = { mayChange: boolean };

/** Who works at the booth, in which role. */
export function MemberList({ mayChange }: MemberListProps) {
  const t = useTranslations('team');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId, exhibitorId } = useExhibitorHat();
  const members = trpc.exhibitor.members.useQuery({ eventId, exhibitorId });
  if (members.isError) {
    return <LoadFailure error={members.error} onRetry={() => void members.refetch()} />;
  }
  if (!members.data) return <SkeletonRows rows={3} label={loading} />;
  return (
    <section className={classes.section} aria-labelledby="people">
      <h2 id="people" className={classes.heading}>
        {t('people')}
      </h2>
      <ul className={classes.list}>
        {members.data.map((member) => (
          <MemberRow
            key={member.accountId}
            member={member}
            members={members.data}
            mayChange={mayChange}
          />
        ))}
      </ul>
      {mayChange && members.data.length === 1 && (
        <EmptyState icon={IconUsersPlus} title={t('aloneTitle')}>
          {t('alone')}
        </EmptyState>
      )}
    </section>
  );
}
