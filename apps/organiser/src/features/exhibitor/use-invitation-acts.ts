import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

type Invitation = { invitationId: string; email: string };

/** Sending again and taking back, with what the panel has to ask anew afterwards. */
export function useInvitationActs(exhibitorId: string) {
  const t = useTranslations('exhibitors.panel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const refresh = () =>
    Promise.all([
      utils.invitation.listOfExhibitor.invalidate(),
      utils.exhibitor.invalidate(),
      utils.fact.list.invalidate(),
    ]);
  const renew = trpc.invitation.renewOfExhibitor.useMutation({ onSuccess: refresh });
  const revoke = trpc.invitation.revokeOfExhibitor.useMutation({ onSuccess: refresh });
  const resend = trpc.invitation.resend.useMutation({ onSuccess: refresh });
  const one = ({ invitationId }: Invitation) => ({ eventId, invitationId: invitationId as never });
  const resent = ({ email }: { email: string }) => notify.done(t('resent', { email }));
  return {
    renew: {
      isPending: renew.isPending,
      run: (invitation: Invitation) =>
        renew.mutate(one(invitation), { onSuccess: () => resent(invitation) }),
    },
    revoke: {
      isPending: revoke.isPending,
      run: (invitation: Invitation) =>
        revoke.mutate(one(invitation), {
          onSuccess: () => notify.done(t('revoked', { email: invitation.email })),
        }),
    },
    resend: {
      isPending: resend.isPending,
      run: ({ contactEmail }: { contactEmail: string }) =>
        resend.mutate(
          { eventId, exhibitorIds: [exhibitorId as never] },
          { onSuccess: () => resent({ email: contactEmail }) },
        ),
    },
  };
}
