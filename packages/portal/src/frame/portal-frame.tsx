import { AppFrame } from '@foyer/ui/frame/app-frame.tsx';
import type { RailItem } from '@foyer/ui/frame/rail-item.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FrameCommands } from '../commands/frame-commands.tsx';
import { PaletteButton } from '../commands/palette-button.tsx';
import { useNavigation } from '../navigation.tsx';
import type { AppName } from '../session/hat-paths.ts';
import type { ExhibitorHat, OrganiserHat } from '../session/session.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { HatSwitcher } from './hat-switcher.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

/** An area as an app names it; the frame knows which one is open. */
export type Area = Omit<RailItem, 'active' | 'countLabel'>;

type PortalFrameProps = {
  app: AppName;
  hat: OrganiserHat | ExhibitorHat;
  areas: readonly Area[];
  /** In the header, before language and account: what is unsaved or not yet safe. */
  status?: ReactNode;
  children: ReactNode;
};

/** The frame of an event or a booth: areas, switcher, search, account. */
export function PortalFrame({ app, hat, areas, status, children }: PortalFrameProps) {
  const t = useTranslations('portal.frame');
  const [path] = useNavigation().href.split(/[?#]/);
  const items = areas.map((area) => ({
    ...area,
    active: path === area.href || (path ?? '').startsWith(`${area.href}/`),
    countLabel: area.count ? t('waiting', { count: area.count }) : undefined,
  }));

  useFocusAfterNavigation();

  return (
    <>
      <AppFrame
        brand={<Brand href={`/${app}/`} compact />}
        context={<HatSwitcher hat={hat} />}
        actions={
          <>
            {status}
            <PaletteButton />
            <LanguageMenu />
            <AccountMenu />
          </>
        }
        banner={<OfflineBanner />}
        items={items}
        words={{ skip: t('skip'), areas: t('areas'), more: t('more') }}
      >
        {children}
      </AppFrame>
      <FrameCommands areas={areas} />
    </>
  );
}
