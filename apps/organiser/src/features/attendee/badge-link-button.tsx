import { mayActOnBadge } from '@foyer/domain/badge/badge.policy.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { AttendeeDetail } from './attendee-panel.tsx';

/** Sends the person the link to their page: who scanned the badge, and their word on it. */
export function BadgeLinkButton({ attendee }: { attendee: AttendeeDetail }) {
  const t = useTranslations('attendees.panel');
  const notify = useNotify();
  const { eventId, role } = useOrganiserHat();
  const { attendeeId, email, name } = attendee;
  const send = trpc.badge.sendLinks.useMutation({
    onSuccess: () => notify.done(t('linkSent', { name })),
  });
  if (!email || !mayActOnBadge({ kind: 'organiser', role }, 'sendLink')) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconMail size={18} aria-hidden />}
      loading={send.isPending}
      onClick={() => send.mutate({ eventId, attendeeIds: [attendeeId] })}
    >
      {t('sendLink')}
    </Button>
  );
}
