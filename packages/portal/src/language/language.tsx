import type { Locale } from '@foyer/domain/locales.ts';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { chosenLocale, rememberLocale } from './locale-choice.ts';

/** Fetches the app's words; a chunk of its own per language. */
export type LoadMessages = (locale: Locale) => Promise<Messages>;

export type LoadedLanguage = { locale: Locale; messages: Messages };

type Language = { locale: Locale; switchTo: (locale: Locale) => Promise<void> };

const LanguageContext = createContext<Language | null>(null);

let currentLocale: Locale = 'de';

/** The language on the screen, for code outside React (request headers). */
export const localeNow = (): Locale => currentLocale;

/** Loads the reader's language before the first render, so that no page appears without words. */
export async function loadLanguage(load: LoadMessages): Promise<LoadedLanguage> {
  const locale = chosenLocale();
  return { locale, messages: await load(locale) };
}

/** English as in Europe: the day before the month, 24 hours. Letters (packages/mail) do the same. */
const formatsOf = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;

const deviceTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

type LanguageProviderProps = { initial: LoadedLanguage; load: LoadMessages; children: ReactNode };

export function LanguageProvider({ initial, load, children }: LanguageProviderProps) {
  const [{ locale, messages }, setLanguage] = useState(initial);
  currentLocale = locale;
  document.documentElement.lang = locale;

  const switchTo = useCallback(
    async (next: Locale) => {
      const loaded = await load(next);
      rememberLocale(next);
      setLanguage({ locale: next, messages: loaded });
    },
    [load],
  );
  const language = useMemo(() => ({ locale, switchTo }), [locale, switchTo]);

  return (
    <LanguageContext value={language}>
      <IntlProvider locale={formatsOf[locale]} messages={messages} timeZone={deviceTimeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider around it');
  return language;
}

/** Times inside are the event's, wherever the reader sits. */
export function EventTimeZone({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const { locale } = useLanguage();
  return (
    <IntlProvider locale={formatsOf[locale]} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
