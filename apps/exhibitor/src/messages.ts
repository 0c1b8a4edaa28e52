import type { LoadMessages } from '@foyer/portal/language/language.tsx';

/** What the scanner says by itself. */
export const loadScannerMessages: LoadMessages = async (locale) => {
  if (locale === 'en') return (await import('@foyer/messages/scanner.en.ts')).scannerEn as never;
  return (await import('@foyer/messages/scanner.de.ts')).scannerDe as never;
};

/** The same on a paired device, which also says how it stands with itself. */
export const loadDeviceMessages: LoadMessages = async (locale) => {
  const words = await loadScannerMessages(locale);
  const devicePage =
    locale === 'en'
      ? (await import('@foyer/messages/device/device-page.en.ts')).devicePageEn
      : (await import('@foyer/messages/device/device-page.de.ts')).devicePageDe;
  return { ...words, devicePage } as never;
};

/** The app's words, one chunk a language. */
export const loadMessages: LoadMessages = async (locale) => {
  if (locale === 'en')
    return (await import('@foyer/messages/exhibitor.en.ts')).exhibitorEn as never;
  return (await import('@foyer/messages/exhibitor.de.ts')).exhibitorDe;
};
