import { ActionIcon, Avatar, Menu } from '@mantine/core';
import { IconDevices, IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SessionsDialog } from '../account/sessions-dialog.tsx';
import type { AppName } from '../session/hat-paths.ts';
import { useMe, useSignOut } from '../session/session.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Who one is, where else one is signed in, how it looks, and the way out. */
export function AccountMenu({ app }: { app: AppName }) {
  const t = useTranslations('portal.account');
  const { data: me } = useMe();
  const signOut = useSignOut(`/${app}/sign-in`);
  const [isSessionsOpen, setSessionsOpen] = useState(false);
  const account = me?.account;
  if (!account) return null;

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon
            size="lg"
            radius="xl"
            aria-label={`${t('menu')}: ${account.name}, ${initialsOf(account.name)}`}
          >
            <Avatar size={30} color="accent" variant="light" aria-hidden>
              {initialsOf(account.name)}
            </Avatar>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
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
        </Menu.Dropdown>
      </Menu>
      <SessionsDialog isOpen={isSessionsOpen} onClose={() => setSessionsOpen(false)} />
    </>
  );
}

/** What stands on the button is part of its name, for whoever speaks to the machine. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
