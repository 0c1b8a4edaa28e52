import { canChangeBoothMember } from '@foyer/domain/exhibitor/member.rules.ts';
import { type ExhibitorRole, exhibitorRoles } from '@foyer/domain/exhibitor-role.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat, useMe } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { RemoveMemberDialog } from './remove-member-dialog.tsx';
import classes from './team.module.css';

type Member = Outputs['exhibitor']['members'][number];
type MemberRowProps = { member: Member; members: readonly Member[]; mayChange: boolean };

/** One person; an administrator gives another role (with undo) or takes the person out. */
export function MemberRow({ member, members, mayChange }: MemberRowProps) {
  const t = useTranslations('team');
  const roles = useTranslations('portal.roles.exhibitor');
  const format = useFormatter();
  const { reason } = useSentences();
  const me = useMe().data?.account?.accountId;
  const [isRemoving, setRemoving] = useState(false);
  const { accountId, name, email, role } = member;
  const changeRole = useRoleChange(member);
  const leaving = canChangeBoothMember(members, { accountId, to: null });

  return (
    <li className={classes.row}>
      <div className={classes.person}>
        <div className={classes.name}>{accountId === me ? `${name} (${t('you')})` : name}</div>
        <div className={classes.sub}>
          {email} ·{' '}
          {t('since', { date: format.dateTime(member.createdAt, { dateStyle: 'medium' }) })}
        </div>
      </div>
      {mayChange ? (
        <div className={classes.acts}>
          <Tooltip label={reason(leaving)} disabled={leaving.allowed} multiline maw={280}>
            <Select
              aria-label={t('role', { name })}
              data={exhibitorRoles.map((value) => ({ value, label: roles(value) }))}
              value={role}
              allowDeselect={false}
              disabled={!leaving.allowed}
              onChange={(value) => value && changeRole(value as ExhibitorRole)}
            />
          </Tooltip>
          <Tooltip label={reason(leaving) ?? t('remove', { name })} multiline maw={280}>
            <ActionIcon
              size="lg"
              aria-label={t('remove', { name })}
              aria-disabled={!leaving.allowed}
              data-disabled={!leaving.allowed || undefined}
              onClick={() => leaving.allowed && setRemoving(true)}
            >
              <IconUserMinus size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      ) : (
        <div>{roles(role)}</div>
      )}
      <RemoveMemberDialog
        isOpen={isRemoving}
        member={member}
        isSelf={accountId === me}
        onClose={() => setRemoving(false)}
      />
    </li>
  );
}

function useRoleChange({ accountId, name, role: before }: Member) {
  const t = useTranslations('team');
  const roles = useTranslations('portal.roles.exhibitor');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId, exhibitorId } = useExhibitorHat();
  const change = trpc.exhibitor.changeMemberRole.useMutation({
    onSuccess: () =>
      Promise.all([utils.exhibitor.members.invalidate(), utils.account.me.invalidate()]),
  });
  return (role: ExhibitorRole) =>
    change.mutate(
      { eventId, exhibitorId, accountId, role },
      {
        onSuccess: () =>
          notify.undo(t('roleChanged', { name, role: roles(role) }), () =>
            change.mutate({ eventId, exhibitorId, accountId, role: before }),
          ),
      },
    );
}
