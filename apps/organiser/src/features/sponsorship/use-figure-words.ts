import type { Claim } from '@foyer/domain/sponsorship/claim.schema.ts';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** What Foyer has counted for a promise; null where it counts nothing. */
export function useFigureWords(): (claim: Pick<Claim, 'terms' | 'figure'>) => string | null {
  const t = useTranslations('sponsors.board.figure');
  return useCallback(
    ({ terms, figure }) => {
      if (figure === null) return null;
      switch (terms.class) {
        case 'logo':
        case 'scanning':
          return t(terms.class, { figure });
        case 'demos':
        case 'passes':
          return t(terms.class, { figure: String(figure), count: terms.count });
        default:
          return null;
      }
    },
    [t],
  );
}
