import { type Locale, localeSchema } from '@foyer/domain/locale.ts';

const cookieName = 'foyer_locale';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language the reader chose before, else the first of the browser's that we speak, else German. */
export function chosenLocale(): Locale {
  const cookie = document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
  const remembered = localeSchema.safeParse(cookie);
  if (remembered.success) return remembered.data;
  const spoken = navigator.languages.map((tag) => localeSchema.safeParse(tag.slice(0, 2)));
  return spoken.find((result) => result.success)?.data ?? 'de';
}

/** A cookie and not local storage: the server reads it too, for the public pages and for mail. */
export function rememberLocale(locale: Locale): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older Safari
  document.cookie = `${cookieName}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`;
}
