import type { Hat } from '@foyer/domain/account/account.schema.ts';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconBuildingStore, IconCalendarEvent, IconSelector } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { keyOfHat, pathOfHat } from '../session/hat-paths.ts';
import { useMe } from '../session/session.tsx';
import classes from './hat-switcher.module.css';

/** Names the event or booth one is in, and leads to the others, in whichever app they are. */
export function HatSwitcher({ current }: { current: string }) {
  const t = useTranslations('portal');
  const { data: me } = useMe();
  const hats = me?.hats ?? [];
  const hat = hats.find((one) => keyOfHat(one) === current);
  if (!hat) return null;
  const start = hat.kind === 'organiser' ? '/organiser/' : '/exhibitor/';

  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <UnstyledButton className={classes.button} title={t('whereTo.switcher')}>
          <span className={classes.names}>
            <span className={classes.name}>
              {hat.kind === 'organiser' ? hat.eventName : hat.exhibitorName}
            </span>
            <span className={classes.sub}>
              {hat.kind === 'organiser' ? t(`roles.team.${hat.role}`) : hat.eventName}
            </span>
          </span>
          <IconSelector size={16} aria-hidden className={classes.chevron} />
          <span className="foyer-hidden">{t('whereTo.switcher')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        {hats.map((one) => (
          <HatItem key={keyOfHat(one)} hat={one} isCurrent={keyOfHat(one) === current} />
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href={`${start}?all=true`}>
          {t('whereTo.all')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
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
