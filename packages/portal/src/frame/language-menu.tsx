import { locales } from '@foyer/domain/locale.ts';
import { ActionIcon, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { useSwitchLanguage } from '../language/use-switch-language.ts';

/** German or English; each language is named in itself. */
export function LanguageMenu() {
  const t = useTranslations('portal.language');
  const { locale } = useLanguage();
  const switchTo = useSwitchLanguage();
  return (
    <Menu position="bottom-end" width={160}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={`${t('label')}: ${t(locale)}`} title={t('label')}>
          <IconLanguage size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            aria-current={one === locale || undefined}
            fw={one === locale ? 600 : undefined}
            onClick={() => switchTo(one)}
          >
            {t(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
