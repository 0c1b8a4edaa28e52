import { mayActOnTeam } from '@foyer/domain/team/team.policy.ts';
import { canChangeMember } from '@foyer/domain/team/team.rules.ts';
import { type TeamRole, teamRoles } from '@foyer/domain/team-role.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useMe, useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ConfirmDialog } from '@foyer/ui/feedback/confirm-dialog.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { ActionIcon, Group, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { InviteTeamMember } from './invite-team-member.tsx';

type Member = Outputs['team']['list'][number];

/** Who works on the event, in which role. */
export function TeamTable() {
  const t = useTranslations('settings.team');
  const { eventId, role } = useOrganiserHat();
  const team = trpc.team.list.useQuery({ eventId });
  const mayManage = mayActOnTeam({ kind: 'organiser', role }, 'manage');
  if (team.error) return <LoadFailure error={team.error} onRetry={() => void team.refetch()} />;
  if (!team.data) return <SkeletonRows rows={4} label={t('person')} />;
  return (
    <Stack gap="md">
      {!mayManage && <Text c="dimmed">{t('onlyOwner')}</Text>}
      <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {team.data.map((member) => (
          <MemberRow
            key={member.accountId}
            member={member}
            members={team.data}
            mayManage={mayManage}
          />
        ))}
      </Stack>
      {mayManage && <InviteTeamMember />}
    </Stack>
  );
}

type RowProps = { member: Member; members: readonly Member[]; mayManage: boolean };

function MemberRow({ member, members, mayManage }: RowProps) {
  const t = useTranslations('settings.team');
  const roles = useTranslations('states.teamRole');
  const format = useFormatter();
  const notify = useNotify();
  const { reason } = useSentences();
  const utils = trpc.useUtils();
  const me = useMe().data?.account?.accountId;
  const { eventId } = useOrganiserHat();
  const [isRemoving, setRemoving] = useState(false);
  const refresh = () => Promise.all([utils.team.list.invalidate(), utils.account.me.invalidate()]);
  const change = trpc.team.changeRole.useMutation({ onSuccess: refresh });
  const remove = trpc.team.remove.useMutation({ onSuccess: refresh });
  const { accountId, name } = member;
  const leaving = canChangeMember(members, { accountId, to: null });
  const changeTo = (role: TeamRole) =>
    change.mutate(
      { eventId, accountId, role },
      {
        onSuccess: () =>
          notify.undo(t('roleChanged'), () =>
            change.mutate({ eventId, accountId, role: member.role }),
          ),
      },
    );

  return (
    <Group
      component="li"
      py="sm"
      gap="sm"
      wrap="wrap"
      style={{ borderBottom: '1px solid var(--foyer-line)' }}
    >
      <div style={{ flex: 1, minWidth: 200 }}>
        <Text fw={600}>{accountId === me ? `${name} (${t('you')})` : name}</Text>
        <Text size="sm" c="dimmed">
          {member.email} · {t('since')} {format.dateTime(member.createdAt, { dateStyle: 'medium' })}
        </Text>
      </div>
      {mayManage ? (
        <Group gap="xs" wrap="nowrap">
          <Select
            aria-label={`${t('role')}: ${name}`}
            data={teamRoles.map((value) => ({ value, label: roles(value) }))}
            value={member.role}
            allowDeselect={false}
            disabled={!leaving.allowed}
            onChange={(value) => value && changeTo(value as TeamRole)}
          />
          <Tooltip label={reason(leaving) ?? t('remove')}>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('remove')}: ${name}`}
              data-disabled={!leaving.allowed || undefined}
              aria-disabled={!leaving.allowed}
              onClick={() => leaving.allowed && setRemoving(true)}
            >
              <IconUserMinus size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      ) : (
        <Text>{roles(member.role)}</Text>
      )}
      <ConfirmDialog
        isOpen={isRemoving}
        title={t('removeTitle', { name })}
        confirmLabel={t('remove')}
        cancelLabel={useTranslations('settings')('cancel')}
        isDangerous
        isPending={remove.isPending}
        onClose={() => setRemoving(false)}
        onConfirm={() =>
          remove.mutate(
            { eventId, accountId },
            {
              onSuccess: () => notify.done(t('removed', { name })),
              onSettled: () => setRemoving(false),
            },
          )
        }
      >
        {t('removeBody', { name })}
      </ConfirmDialog>
    </Group>
  );
}
