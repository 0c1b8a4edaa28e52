import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ThemeChoice } from './theme-choice.tsx';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** The same choice where there is no account menu to hold it. */
export function ThemeMenu() {
  const t = useTranslations('portal.theme');
  const { colorScheme } = useMantineColorScheme();
  const Current = icons[colorScheme];
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={`${t('label')}: ${t(colorScheme)}`} title={t('label')}>
          <Current size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ThemeChoice />
      </Menu.Dropdown>
    </Menu>
  );
}
