import { MenuOnDemand } from '@foyer/ui/frame/menu-on-demand.tsx';
import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

const loadMenu = async () => (await import('./theme-choice.tsx')).OpenedThemeMenu;

/** Light or dark, where there is no account menu to hold the choice. */
export function ThemeMenu() {
  const t = useTranslations('portal.theme');
  const { colorScheme } = useMantineColorScheme();
  const Current = icons[colorScheme];
  return (
    <MenuOnDemand load={loadMenu}>
      <ActionIcon size="lg" aria-label={`${t('label')}: ${t(colorScheme)}`} title={t('label')}>
        <Current size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </MenuOnDemand>
  );
}
