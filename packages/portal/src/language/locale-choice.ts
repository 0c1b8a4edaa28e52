import { type Locale, locales } from '@foyer/domain/locales.ts';

const cookieName = 'foyer_locale';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language the reader chose before, else the first of the browser's that we speak, else German. */
export function chosenLocale(): Locale {
  const cookie = document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
  const wished = [cookie, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.map(localeOf).find((locale) => locale !== undefined) ?? 'de';
}

const localeOf = (tag: string | undefined): Locale | undefined =>
  locales.find((locale) => locale === tag);

/** A cookie and not local storage: the server reads it too, for the public pages and for mail. */
export function rememberLocale(locale: Locale): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older Safari
  document.cookie = `${cookieName}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`;
}
