import type { Hat } from '@foyer/domain/account/account.schema.ts';
import type { MenuTarget } from '@foyer/ui/frame/menu-on-demand.tsx';
import { OpenedMenu } from '@foyer/ui/frame/opened-menu.tsx';
import { Menu } from '@mantine/core';
import { IconBuildingStore, IconCalendarEvent } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useNavigation } from '../navigation.tsx';
import { keyOfHat, pathOfHat } from '../session/hat-paths.ts';
import { useMe } from '../session/session.tsx';
import classes from './hat-switcher.module.css';

/** Every hat one has; the current one is the one whose pages one is on. */
export function OpenedHatSwitcher({ target }: { target: MenuTarget }) {
  const t = useTranslations('portal.whereTo');
  const { data: me } = useMe();
  const { base, href } = useNavigation();
  return (
    <OpenedMenu
      target={target}
      position="bottom-start"
      width={320}
      className={classes.dropdown ?? ''}
    >
      {me?.hats.map((hat) => (
        <HatItem key={keyOfHat(hat)} hat={hat} isCurrent={href.startsWith(homeOf(hat))} />
      ))}
      <Menu.Divider />
      <Menu.Item component="a" href={`${base}/?all=true`}>
        {t('all')}
      </Menu.Item>
    </OpenedMenu>
  );
}

/** What every path below a hat begins with. */
function homeOf(hat: Hat): string {
  return pathOfHat(hat).replace(/[^/]+$/, '');
}

function HatItem({ hat, isCurrent }: { hat: Hat; isCurrent: boolean }) {
  const t = useTranslations('portal.roles');
  const isTeam = hat.kind === 'organiser';
  const Icon = isTeam ? IconCalendarEvent : IconBuildingStore;
  return (
    <Menu.Item
      component="a"
      href={pathOfHat(hat)}
      aria-current={isCurrent || undefined}
      leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
    >
      <span className={classes.name} data-current={isCurrent || undefined}>
        {isTeam ? hat.eventName : hat.exhibitorName}
      </span>
      <span className={classes.sub}>
        {isTeam ? t(`team.${hat.role}`) : `${hat.eventName} · ${t(`exhibitor.${hat.role}`)}`}
      </span>
    </Menu.Item>
  );
}
