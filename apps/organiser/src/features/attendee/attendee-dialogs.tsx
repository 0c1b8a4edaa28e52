import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AttendeeForm } from './attendee-form.tsx';
import type { AttendeeDetail } from './attendee-panel.tsx';
import { useAttendeeRefresh } from './use-attendee-refresh.ts';

type DialogProps = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode };

function FormDialog({ isOpen, title, onClose, children }: DialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title}>
      {children}
    </Modal>
  );
}

type AddAttendeeDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** The last one of a sitting; several in a row leave the list where it is. */
  onAdded: (attendeeId: string) => void;
};

/** One person by hand; several in a row without leaving the dialog. */
export function AddAttendeeDialog({ isOpen, onClose, onAdded }: AddAttendeeDialogProps) {
  const t = useTranslations('attendees.form');
  return (
    <FormDialog isOpen={isOpen} title={t('addTitle')} onClose={onClose}>
      <AddForm onAdded={onAdded} />
    </FormDialog>
  );
}

function AddForm({ onAdded }: { onAdded: (attendeeId: string) => void }) {
  const t = useTranslations('attendees.form');
  const notify = useNotify();
  const refresh = useAttendeeRefresh();
  const { eventId } = useOrganiserHat();
  const add = trpc.attendee.add.useMutation({
    meta: { quiet: true },
    onSuccess: ({ name }) => {
      notify.done(t('added', { name }));
      void refresh();
    },
  });
  return (
    <AttendeeForm
      codeHelp={t('badgeCodeHelp')}
      isPending={add.isPending}
      error={add.error}
      again={t('again')}
      onSubmit={(values, onDone, isLast) =>
        add.mutate(
          { eventId, ...values },
          {
            onSuccess: ({ attendeeId }) => {
              onDone();
              if (isLast) onAdded(attendeeId);
            },
          },
        )
      }
    />
  );
}

type EditAttendeeDialogProps = { isOpen: boolean; attendee: AttendeeDetail; onClose: () => void };

/** What a colleague saved since this form was opened is told, and never overwritten. */
export function EditAttendeeDialog({ isOpen, attendee, onClose }: EditAttendeeDialogProps) {
  const t = useTranslations('attendees.form');
  return (
    <FormDialog isOpen={isOpen} title={t('editTitle', { name: attendee.name })} onClose={onClose}>
      <EditForm attendee={attendee} onSaved={onClose} />
    </FormDialog>
  );
}

function EditForm({ attendee, onSaved }: { attendee: AttendeeDetail; onSaved: () => void }) {
  const t = useTranslations('attendees.form');
  const notify = useNotify();
  const refresh = useAttendeeRefresh();
  const { eventId } = useOrganiserHat();
  // The panel behind goes on refreshing; the form speaks of what it was opened with.
  const [seen] = useState(attendee);
  const edit = trpc.attendee.edit.useMutation({
    meta: { quiet: true },
    onSuccess: () => notify.done(t('saved')),
    onSettled: refresh,
  });
  const { name, organisation, email, ticket, externalRef, badgeCode } = seen;
  return (
    <AttendeeForm
      before={{ name, organisation, email, ticket, externalRef, badgeCode }}
      codeHelp={t('badgeCodeChange')}
      isPending={edit.isPending}
      error={edit.error}
      onSubmit={(change) =>
        edit.mutate(
          { eventId, attendeeId: seen.attendeeId, seenAt: seen.updatedAt, change },
          { onSuccess: onSaved },
        )
      }
    />
  );
}
