import { type ExhibitorRole, exhibitorRoles } from '@foyer/domain/exhibitor-role.ts';
import { memberInvitationSchema } from '@foyer/domain/invitation/invitation.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExhibitorDetail } from './exhibitor-panel.tsx';

type InvitePersonDialogProps = {
  isOpen: boolean;
  exhibitor: ExhibitorDetail;
  onClose: () => void;
};

/** Another person for this exhibitor: the contact has changed, or a second one is needed. */
export function InvitePersonDialog({ isOpen, exhibitor, onClose }: InvitePersonDialogProps) {
  const t = useTranslations('exhibitors.person');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')}>
      <PersonForm exhibitor={exhibitor} onSent={onClose} />
    </Modal>
  );
}

function PersonForm({ exhibitor, onSent }: { exhibitor: ExhibitorDetail; onSent: () => void }) {
  const t = useTranslations('exhibitors.person');
  const roles = useTranslations('portal.roles.exhibitor');
  const notify = useNotify();
  const { sentence } = useSentences();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { exhibitorId, locale } = exhibitor;
  const form = useZodForm({
    schema: memberInvitationSchema,
    initialValues: { email: '', name: '', role: 'admin' as ExhibitorRole, locale },
  });
  const invite = trpc.invitation.inviteToExhibitor.useMutation({
    meta: { quiet: true },
    onSuccess: async (_nothing, { email }) => {
      notify.done(t('sent', { email }));
      onSent();
      await Promise.all([utils.invitation.invalidate(), utils.fact.list.invalidate()]);
    },
    onError: (error) => void form.showRefusal(error),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => invite.mutate({ eventId, exhibitorId, ...values }))}
    >
      <Stack gap="md">
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label={t('name')} autoComplete="off" {...form.getInputProps('name')} />
        <Select
          label={t('role')}
          data={exhibitorRoles.map((value) => ({ value, label: roles(value) }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
        {invite.isError && <Notice tone="refused">{sentence(invite.error)}</Notice>}
        <Group justify="flex-end">
          <Button type="submit" loading={invite.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
