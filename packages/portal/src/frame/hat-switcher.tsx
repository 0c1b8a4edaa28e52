import { MenuOnDemand } from '@foyer/ui/frame/menu-on-demand.tsx';
import { UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ExhibitorHat, OrganiserHat } from '../session/session.tsx';
import classes from './hat-switcher.module.css';

const loadMenu = async () => (await import('./hat-switcher-opened.tsx')).OpenedHatSwitcher;

/** Names the event or booth one is in, and leads to the others, in whichever app they are. */
export function HatSwitcher({ hat }: { hat: OrganiserHat | ExhibitorHat }) {
  const t = useTranslations('portal');
  return (
    <MenuOnDemand load={loadMenu}>
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
    </MenuOnDemand>
  );
}
