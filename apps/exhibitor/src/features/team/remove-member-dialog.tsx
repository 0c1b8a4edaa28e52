import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { useTranslations } from 'use-intl';

type RemoveMemberDialogProps = {
  isOpen: boolean;
  member: Outputs['exhibitor']['members'][number];
  isSelf: boolean;
  onClose: () => void;
};

/** Asks first: somebody would lose the access at once, and only an invitation brings it back. */
export function RemoveMemberDialog({ isOpen, member, isSelf, onClose }: RemoveMemberDialogProps) {
  const t = useTranslations('team');
  const cancel = useTranslations('portal.frame')('cancel');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const { accountId, name } = member;
  const remove = trpc.exhibitor.removeMember.useMutation({
    onSuccess: async () => {
      // Whoever left has nothing to see here any more.
      if (isSelf) return window.location.assign('/exhibitor/');
      await utils.exhibitor.members.invalidate();
      notify.done(t('removed', { name }));
    },
    onSettled: onClose,
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={isSelf ? t('leaveTitle') : t('removeTitle', { name })}
      confirmLabel={isSelf ? t('leaveConfirm') : t('removeConfirm')}
      cancelLabel={cancel}
      isDangerous
      isPending={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ eventId, exhibitorId, accountId })}
    >
      {isSelf ? t('leaveBody') : t('removeBody', { name })}
    </ConfirmDialog>
  );
}
