import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

type ResendButtonProps = { ids: readonly string[]; onSent: () => void };

/** Writes once more to the contacts of the selected exhibitors; who has joined is left out. */
export function ResendButton({ ids, onSent }: ResendButtonProps) {
  const t = useTranslations('exhibitors.bulk');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const resend = trpc.invitation.resend.useMutation({
    onSuccess: async (answer) => {
      notify.done(t('resent', answer));
      onSent();
      await Promise.all([utils.exhibitor.invalidate(), utils.invitation.invalidate()]);
    },
  });
  return (
    <Button
      size="xs"
      leftSection={<IconMailForward size={16} aria-hidden />}
      loading={resend.isPending}
      onClick={() => resend.mutate({ eventId, exhibitorIds: ids as never })}
    >
      {t('resend')}
    </Button>
  );
}
