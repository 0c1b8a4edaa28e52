import type { LoadMessages } from '@foyer/portal/language/language.tsx';

/** The app's words, one chunk a language. */
export const loadMessages: LoadMessages = async (locale) => {
  if (locale === 'en')
    return (await import('@foyer/messages/organiser.en.ts')).organiserEn as never;
  return (await import('@foyer/messages/organiser.de.ts')).organiserDe;
};
