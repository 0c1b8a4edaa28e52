import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { AttendeeDetail } from './attendee-panel.tsx';
import { useAttendeeRefresh } from './use-attendee-refresh.ts';

/** Cancels at once and offers to take it back; or takes up again. */
export function StatusButton({ attendee }: { attendee: AttendeeDetail }) {
  const t = useTranslations('attendees.panel');
  const notify = useNotify();
  const refresh = useAttendeeRefresh();
  const { eventId } = useOrganiserHat();
  const { attendeeId, name, status } = attendee;
  const at = { eventId, attendeeId };
  const reinstate = trpc.attendee.reinstate.useMutation({
    onSuccess: () => notify.done(t('reinstated', { name })),
    onSettled: refresh,
  });
  const cancel = trpc.attendee.cancel.useMutation({
    onSuccess: () => notify.undo(t('cancelled', { name }), () => reinstate.mutate(at)),
    // Refused or not: what a colleague did meanwhile shall be seen.
    onSettled: refresh,
  });
  return status === 'registered' ? (
    <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(at)}>
      {t('cancel')}
    </Button>
  ) : (
    <Button variant="default" loading={reinstate.isPending} onClick={() => reinstate.mutate(at)}>
      {t('reinstate')}
    </Button>
  );
}
