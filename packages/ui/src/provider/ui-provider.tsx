import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../inter.css';
import '../tokens.css';
import '../base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { type ReactNode, useMemo } from 'react';
import { ToastsOnDemand } from '../feedback/toasts-on-demand.tsx';
import { allowScrollLockStyles, cspNonce } from '../theme/csp-nonce.ts';
import { foyerTheme, foyerVariables, type ThemeWords } from '../theme/theme.ts';
import { ProductNameProvider } from './product-name.tsx';

/** The inline script in each app's index.html reads the same key, so that no page flashes white. */
export const themeStorageKey = 'foyer-theme';

const colorSchemeManager = localStorageColorSchemeManager({ key: themeStorageKey });

allowScrollLockStyles();

type UiProviderProps = {
  children: ReactNode;
  /** Said after the page's title in the browser's tab. */
  productName: string;
  /** The event's colour as `#rrggbb`; teal without one. */
  accent?: string | undefined;
  /** BCP 47, for calendars and numbers. */
  locale?: string | undefined;
  /** Words on buttons that show a picture only. */
  words: ThemeWords;
  /** Tests switch off transitions and portals' delays. */
  env?: 'default' | 'test';
};

/** Theme and notifications: once, around the whole app. */
export function UiProvider(props: UiProviderProps) {
  const { children, productName, accent, locale = 'de', words, env = 'default' } = props;
  const { close, clear } = words;
  const theme = useMemo(
    () => foyerTheme({ words: { close, clear }, locale, accent }),
    [close, clear, locale, accent],
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={foyerVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      getStyleNonce={cspNonce}
      env={env}
    >
      <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
        <ToastsOnDemand />
        <ProductNameProvider value={productName}>{children}</ProductNameProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
