import { useCallback } from 'react';
import { type Messages, useTranslations } from 'use-intl';

type Name = keyof Messages['letters']['placeholder'];

/** What a placeholder stands for, in words. */
export function usePlaceholderWords(): (name: string) => string {
  const t = useTranslations('letters.placeholder');
  return useCallback((name) => (t.has(name as Name) ? t(name as Name) : name), [t]);
}
