import type { LoadMessages } from '@foyer/portal/language/language.tsx';

/** The app's words, one chunk a language. */
export const loadMessages: LoadMessages = async (locale) => {
  if (locale === 'en')
    return (await import('@foyer/messages/exhibitor.en.ts')).exhibitorEn as never;
  return (await import('@foyer/messages/exhibitor.de.ts')).exhibitorDe;
};
