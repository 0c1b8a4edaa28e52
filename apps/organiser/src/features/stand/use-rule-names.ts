import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Rules } from './proposal-mode.tsx';

type Named = Pick<Rules, 'claims' | 'guests'>;

/** What everybody in a proposal is called; whoever shares its stand is named with it. */
export function useRuleNames({ claims, guests }: Named): Map<string, string> {
  const t = useTranslations('proposal.rules');
  const format = useFormatter();
  return useMemo(() => {
    const names = new Map<string, string>(
      guests.map(({ exhibitorId, name }) => [exhibitorId, name]),
    );
    for (const { exhibitorId, name } of claims) {
      const theirs = guests.filter(({ mainId }) => mainId === exhibitorId);
      const company = theirs.length > 0 && format.list(theirs.map((guest) => guest.name));
      names.set(exhibitorId, company ? `${name} (${t('withGuests', { names: company })})` : name);
    }
    return names;
  }, [claims, guests, t, format]);
}
