import type { Locale } from '@foyer/domain/locales.ts';
import { useCallback } from 'react';
import { trpc } from '../trpc.ts';
import { useLanguage } from './language.tsx';

/** Switches the screen at once and tells the account, whose letters come in the same language. */
export function useSwitchLanguage(): (locale: Locale) => void {
  const { switchTo } = useLanguage();
  const utils = trpc.useUtils();
  // Quiet: the screen has switched, and letters in the other language are no reason to interrupt.
  const { mutate: remember } = trpc.account.changeProfile.useMutation({ meta: { quiet: true } });
  return useCallback(
    (locale) => {
      void switchTo(locale);
      // Asked from what is known already: the sign-in page has a language switch too, and no account.
      if (utils.account.me.getData()?.account) remember({ locale });
    },
    [switchTo, utils, remember],
  );
}
