import type { MenuTarget } from '@foyer/ui/frame/menu-on-demand.tsx';
import { OpenedMenu } from '@foyer/ui/frame/opened-menu.tsx';
import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
const schemes = ['light', 'dark', 'auto'] as const;

/** Light, dark, or as the device has it: entries of an open menu. */
export function ThemeChoice() {
  const t = useTranslations('portal.theme');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('label')}</Menu.Label>
      {schemes.map((scheme) => {
        const Icon = icons[scheme];
        const isCurrent = scheme === colorScheme;
        return (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={isCurrent ? <IconCheck size={16} aria-hidden /> : null}
            aria-current={isCurrent || undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {t(scheme)}
          </Menu.Item>
        );
      })}
    </>
  );
}

export function OpenedThemeMenu({ target }: { target: MenuTarget }) {
  return (
    <OpenedMenu target={target} position="bottom-end" width={200}>
      <ThemeChoice />
    </OpenedMenu>
  );
}
