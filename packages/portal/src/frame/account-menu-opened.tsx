import type { MenuTarget } from '@foyer/ui/frame/menu-on-demand.tsx';
import { OpenedMenu } from '@foyer/ui/frame/opened-menu.tsx';
import { Menu } from '@mantine/core';
import { IconDevices, IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SessionsDialog } from '../account/sessions-dialog.tsx';
import { useNavigation } from '../navigation.tsx';
import { useMe, useSignOut } from '../session/session.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The entries of the account menu, fetched with the first click on it. */
export function OpenedAccountMenu({ target }: { target: MenuTarget }) {
  const t = useTranslations('portal.account');
  const { data: me } = useMe();
  const signOut = useSignOut(`${useNavigation().base}/sign-in`);
  const [isSessionsOpen, setSessionsOpen] = useState(false);
  const account = me?.account;
  if (!account) return null;
  return (
    <>
      <OpenedMenu target={target} position="bottom-end" width={260}>
        <Menu.Label>
          {t('signedInAs', { name: account.name })}
          <br />
          {account.email}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconDevices size={16} aria-hidden />}
          onClick={() => setSessionsOpen(true)}
        >
          {t('sessions')}
        </Menu.Item>
        <Menu.Divider />
        <ThemeChoice />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void signOut()}
        >
          {t('signOut')}
        </Menu.Item>
      </OpenedMenu>
      <SessionsDialog isOpen={isSessionsOpen} onClose={() => setSessionsOpen(false)} />
    </>
  );
}
