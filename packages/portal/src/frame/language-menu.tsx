import { MenuOnDemand } from '@foyer/ui/frame/menu-on-demand.tsx';
import { ActionIcon } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';

const loadMenu = async () => (await import('./language-menu-opened.tsx')).OpenedLanguageMenu;

/** German or English. */
export function LanguageMenu() {
  const t = useTranslations('portal.language');
  const { locale } = useLanguage();
  return (
    <MenuOnDemand load={loadMenu}>
      <ActionIcon size="lg" aria-label={`${t('label')}: ${t(locale)}`} title={t('label')}>
        <IconLanguage size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </MenuOnDemand>
  );
}
