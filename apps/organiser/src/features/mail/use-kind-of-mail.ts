import { useCallback } from 'react';
import { type Messages, useTranslations } from 'use-intl';

type Kind = keyof Messages['mail']['kind'];

/** What a letter is about, by the name of its template. */
export function useKindOfMail(): (template: string) => string {
  const t = useTranslations('mail.kind');
  return useCallback(
    (template) => (t.has(template as Kind) ? t(template as Kind) : t('other')),
    [t],
  );
}
