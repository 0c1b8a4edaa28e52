import { type ExhibitorRole, exhibitorRoles } from '@foyer/domain/exhibitor-role.ts';
import { memberInvitationSchema } from '@foyer/domain/invitation/invitation.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

type InviteMemberDialogProps = { isOpen: boolean; onClose: () => void };

/** A colleague gets an access of its own: address, name, and what the person is to do. */
export function InviteMemberDialog({ isOpen, onClose }: InviteMemberDialogProps) {
  const t = useTranslations('team');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('inviteTitle')}>
      <InvitationForm onSent={onClose} />
    </Modal>
  );
}

function InvitationForm({ onSent }: { onSent: () => void }) {
  const t = useTranslations('team');
  const roles = useTranslations('portal.roles.exhibitor');
  const languages = useTranslations('portal.language');
  const notify = useNotify();
  const { sentence } = useSentences();
  const { locale } = useLanguage();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const form = useZodForm({
    schema: memberInvitationSchema,
    initialValues: { email: '', name: '', role: 'scanner' as ExhibitorRole, locale },
  });
  const invite = trpc.invitation.inviteMember.useMutation({
    meta: { quiet: true },
    onSuccess: async (_nothing, { email }) => {
      await utils.invitation.listOfBooth.invalidate();
      notify.done(t('sent', { email }));
      onSent();
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
          description={t('emailHelp')}
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label={t('name')} autoComplete="off" {...form.getInputProps('name')} />
        <Radio.Group label={t('roleQuestion')} {...form.getInputProps('role')}>
          <Stack gap="xs" mt="xs">
            {exhibitorRoles.toReversed().map((role) => (
              <Radio
                key={role}
                value={role}
                label={roles(role)}
                description={t(`roleHelp.${role}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Select
          label={t('letterLanguage')}
          data={locales.map((value) => ({ value, label: languages(value) }))}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        {invite.isError && <Notice tone="refused">{sentence(invite.error)}</Notice>}
        <Group justify="flex-end">
          <Button type="submit" loading={invite.isPending}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
