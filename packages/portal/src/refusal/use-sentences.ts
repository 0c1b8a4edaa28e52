import type { Verdict } from '@foyer/domain/refusal.ts';
import { useCallback, useMemo } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { messageAt } from '../message-at.ts';
import { issueSentence } from './issue-sentence.ts';
import { isNetworkFailure, issuesOf, refusalOf, type TravelledIssue } from './refusal-of.ts';

/**
 * Turns what the API refuses into words in the reader's language.
 * `sentence(error)` always answers something one can show; `fieldErrors(error)` fits `form.setErrors`.
 */
export function useSentences() {
  const t = useTranslations('portal');
  const tRefusal = useTranslations();
  const messages = useMessages();

  const refusal = useCallback(
    (code: string, params: Record<string, string | number> = {}): string => {
      const key = `refusals.${code}`;
      // The code came over the wire, so its key is not known to the compiler; messageAt has looked.
      return messageAt(messages, key)
        ? tRefusal(key as never, params as never)
        : t('errors.unexpected');
    },
    [messages, t, tRefusal],
  );

  const issue = useCallback(
    (found: TravelledIssue): string => {
      const { key, values } = issueSentence(found);
      // Which of the numbers a sentence uses depends on the key.
      return t(`issues.${key}`, values as never);
    },
    [t],
  );

  const sentence = useCallback(
    (error: unknown): string => {
      const known = refusalOf(error);
      if (known) return refusal(known.code, known.params);
      return isNetworkFailure(error) ? t('errors.network') : t('errors.unexpected');
    },
    [refusal, t],
  );

  const fieldErrors = useCallback(
    (error: unknown): Record<string, string> =>
      Object.fromEntries(issuesOf(error).map((found) => [found.path.join('.'), issue(found)])),
    [issue],
  );

  /** Why something is not allowed, for a disabled button's explanation; undefined when it is. */
  const reason = useCallback(
    (verdict: Verdict<string>): string | undefined =>
      verdict.allowed ? undefined : refusal(verdict.code, verdict.params),
    [refusal],
  );

  return useMemo(
    () => ({ sentence, fieldErrors, issue, refusal, reason }),
    [sentence, fieldErrors, issue, refusal, reason],
  );
}
