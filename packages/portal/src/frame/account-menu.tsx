import { MenuOnDemand } from '@foyer/ui/frame/menu-on-demand.tsx';
import { ActionIcon } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useMe } from '../session/session.tsx';
import classes from './account-menu.module.css';

const loadMenu = async () => (await import('./account-menu-opened.tsx')).OpenedAccountMenu;

/** Who one is, where else one is signed in, how it looks, and the way out. */
export function AccountMenu() {
  const t = useTranslations('portal.account');
  const { data: me } = useMe();
  const account = me?.account;
  if (!account) return null;
  return (
    <MenuOnDemand load={loadMenu}>
      <ActionIcon
        size="lg"
        radius="xl"
        aria-label={`${t('menu')}: ${account.name}, ${initialsOf(account.name)}`}
      >
        <span className={classes.initials} aria-hidden>
          {initialsOf(account.name)}
        </span>
      </ActionIcon>
    </MenuOnDemand>
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
