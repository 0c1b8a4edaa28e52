import { teamInvitationSchema } from '@foyer/domain/invitation/invitation.schema.ts';
import { type TeamRole, teamRoles } from '@foyer/domain/team-role.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useFormatter, useNow, useTranslations } from 'use-intl';

/** Invites into the team, and keeps what is still open in sight. */
export function InviteTeamMember() {
  const t = useTranslations('settings.team');
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <Stack gap="lg">
      <Group>
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={open}>
          {t('invite')}
        </Button>
      </Group>
      <OpenInvitations />
      <Modal opened={isOpen} onClose={close} title={t('inviteTitle')}>
        <InvitationForm onSent={close} />
      </Modal>
    </Stack>
  );
}

function InvitationForm({ onSent }: { onSent: () => void }) {
  const t = useTranslations('settings.team');
  const roles = useTranslations('states.teamRole');
  const notify = useNotify();
  const { locale } = useLanguage();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const form = useZodForm({
    schema: teamInvitationSchema,
    initialValues: { name: '', email: '', role: 'manager' as TeamRole, locale },
  });
  const invite = trpc.invitation.inviteTeamMember.useMutation({
    meta: { quiet: true },
    onSuccess: async (_nothing, { email }) => {
      await utils.invitation.listOfTeam.invalidate();
      notify.done(t('sent', { email }));
      onSent();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) notify.failure(error);
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => invite.mutate({ eventId, ...values }))}>
      <Stack gap="md">
        <TextInput label={t('name')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" required {...form.getInputProps('email')} />
        <Select
          label={t('role')}
          data={teamRoles.map((value) => ({ value, label: roles(value) }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={invite.isPending}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function OpenInvitations() {
  const t = useTranslations('settings.team');
  const roles = useTranslations('states.teamRole');
  const format = useFormatter();
  const notify = useNotify();
  const now = useNow();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const invitations = trpc.invitation.listOfTeam.useQuery({ eventId });
  const refresh = () => utils.invitation.listOfTeam.invalidate();
  const renew = trpc.invitation.renewOfTeam.useMutation({ onSuccess: refresh });
  const revoke = trpc.invitation.revokeOfTeam.useMutation({ onSuccess: refresh });
  if (!invitations.data?.length) return null;
  return (
    <section aria-labelledby="open-invitations">
      <Text id="open-invitations" component="h2" fw={600} m={0}>
        {t('pending')}
      </Text>
      {invitations.data.map(({ invitationId, email, role, expiresAt }) => (
        <Group
          key={invitationId}
          justify="space-between"
          py="xs"
          style={{ borderBottom: '1px solid var(--foyer-line)' }}
        >
          <Text size="sm">
            {email} · {roles(role as TeamRole)} ·{' '}
            {expiresAt <= now
              ? t('expired')
              : t('expires', { date: format.dateTime(expiresAt, { dateStyle: 'medium' }) })}
          </Text>
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                renew.mutate(
                  { eventId, invitationId },
                  { onSuccess: () => notify.done(t('renewed', { email })) },
                )
              }
            >
              {t('renew')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                revoke.mutate(
                  { eventId, invitationId },
                  { onSuccess: () => notify.done(t('revoked')) },
                )
              }
            >
              {t('revoke')}
            </Button>
          </Group>
        </Group>
      ))}
    </section>
  );
}
