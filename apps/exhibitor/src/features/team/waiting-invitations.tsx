import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './team.module.css';

type Waiting = Outputs['invitation']['listOfBooth'][number];

/** Who has a letter and has not come yet. Administrators only: the list names addresses. */
export function WaitingInvitations() {
  const t = useTranslations('team');
  const { eventId, exhibitorId } = useExhibitorHat();
  const waiting = trpc.invitation.listOfBooth.useQuery({ eventId, exhibitorId });
  if (!waiting.data?.length) return null;
  return (
    <section className={classes.section} aria-labelledby="waiting">
      <h2 id="waiting" className={classes.heading}>
        {t('waiting')}
      </h2>
      <ul className={classes.list}>
        {waiting.data.map((invitation) => (
          <WaitingRow key={invitation.invitationId} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function WaitingRow({ invitation }: { invitation: Waiting }) {
  const t = useTranslations('team');
  const roles = useTranslations('portal.roles.exhibitor');
  const states = useTranslations('states.invitation');
  const format = useFormatter();
  const { renew, revoke } = useInvitationActs(invitation);
  const { email, name, role, standing, expiresAt } = invitation;
  const isExpired = standing === 'expired';
  return (
    <li className={classes.row}>
      <div className={classes.person}>
        <div className={classes.name}>{name || email}</div>
        <div className={classes.sub}>
          {[
            name ? email : null,
            roles(role),
            isExpired
              ? null
              : t('waitingUntil', { date: format.dateTime(expiresAt, { dateStyle: 'medium' }) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <StateChip tone={isExpired ? 'refused' : 'waiting-exhibitor'} label={states(standing)} />
      <div className={classes.acts}>
        <Button
          size="xs"
          variant="default"
          aria-label={t('renewLabel', { email })}
          loading={renew.isPending}
          onClick={renew.run}
        >
          {t('renew')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('revokeLabel', { email })}
          loading={revoke.isPending}
          onClick={revoke.run}
        >
          {t('revoke')}
        </Button>
      </div>
    </li>
  );
}

function useInvitationActs({ invitationId, email }: Waiting) {
  const t = useTranslations('team');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const one = { eventId, exhibitorId, invitationId };
  const refresh = () => utils.invitation.listOfBooth.invalidate();
  const renew = trpc.invitation.renewOfBooth.useMutation({
    onSuccess: async () => {
      await refresh();
      notify.done(t('renewed', { email }));
    },
  });
  const revoke = trpc.invitation.revokeOfBooth.useMutation({
    onSuccess: async () => {
      await refresh();
      notify.done(t('revoked', { email }));
    },
  });
  return {
    renew: { isPending: renew.isPending, run: () => renew.mutate(one) },
    revoke: { isPending: revoke.isPending, run: () => revoke.mutate(one) },
  };
}
