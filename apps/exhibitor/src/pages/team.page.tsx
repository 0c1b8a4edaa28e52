import { mayActOnDevice } from '@foyer/domain/device/device.policy.ts';
import { mayActOnMember } from '@foyer/domain/exhibitor/exhibitor.policy.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Page } from '@foyer/ui/frame/page.tsx';
import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DeviceList } from '../features/team/device-list.tsx';
import { InviteMemberDialog } from '../features/team/invite-member-dialog.tsx';
import { MemberList } from '../features/team/member-list.tsx';
import { WaitingInvitations } from '../features/team/waiting-invitations.tsx';

const route = getRouteApi('/$eventSlug/$exhibitorId/team');

export function TeamPage() {
  const t = useTranslations('team');
  const { role } = useExhibitorHat();
  const mayPair = mayActOnDevice({ kind: 'exhibitor', role }, 'view');
  const { invite } = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = mayActOnMember({ kind: 'exhibitor', role }, 'change');
  const setInviting = (isInviting: boolean) =>
    void navigate({
      search: (old) => ({ ...old, invite: isInviting || undefined }),
      replace: true,
    });
  const button = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
      {t('invite')}
    </Button>
  );

  return (
    <Page width="text">
      <PageHeader
        title={t('title')}
        sub={mayChange ? t('sub') : t('subForOthers')}
        actions={mayChange && button}
      />
      <MemberList mayChange={mayChange} />
      {mayChange && <WaitingInvitations />}
      {mayPair && <DeviceList />}
      {mayChange && (
        <InviteMemberDialog isOpen={invite === true} onClose={() => setInviting(false)} />
      )}
    </Page>
  );
}
