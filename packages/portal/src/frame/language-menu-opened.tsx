import { locales } from '@foyer/domain/locales.ts';
import type { MenuTarget } from '@foyer/ui/frame/menu-on-demand.tsx';
import { OpenedMenu } from '@foyer/ui/frame/opened-menu.tsx';
import { Menu } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import { useSwitchLanguage } from '../language/use-switch-language.ts';

/** Each language is named in itself. */
export function OpenedLanguageMenu({ target }: { target: MenuTarget }) {
  const t = useTranslations('portal.language');
  const { locale } = useLanguage();
  const switchTo = useSwitchLanguage();
  return (
    <OpenedMenu target={target} position="bottom-end" width={160}>
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
    </OpenedMenu>
  );
}
