import { UiLinkProvider } from '@foyer/ui/provider/ui-link.tsx';
import { UiProvider } from '@foyer/ui/provider/ui-provider.tsx';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from './language/language.tsx';
import { NavigationLink } from './navigation-link.tsx';

const AccentContext = createContext<(accent: string | undefined) => void>(() => undefined);

/** Paints the app in the event's colour while the calling component is on the screen. */
export function useAccent(accent: string | null | undefined): void {
  const setAccent = useContext(AccentContext);
  useEffect(() => {
    setAccent(accent ?? undefined);
    return () => setAccent(undefined);
  }, [accent, setAccent]);
}

type PortalUiProps = { children: ReactNode; env?: 'default' | 'test' };

/** The design system with Foyer's words and the event's accent. */
export function PortalUi({ children, env = 'default' }: PortalUiProps) {
  const t = useTranslations('portal.frame');
  const { locale } = useLanguage();
  const [accent, setAccent] = useState<string>();
  return (
    <UiProvider
      productName="Foyer"
      accent={accent}
      locale={locale}
      env={env}
      words={{ close: t('close'), clear: t('clear') }}
    >
      <AccentContext value={setAccent}>
        <UiLinkProvider value={NavigationLink}>{children}</UiLinkProvider>
      </AccentContext>
    </UiProvider>
  );
}
