import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { DoneProposal } from './proposal-mode.tsx';
import { stayingOf, stayingReasons } from './staying.ts';
import type { Plan } from './use-plan-stands.ts';

const mostNamed = 3;

/** Whom the proposal leaves alone, in one line; who has several stands by name. */
export function ProposalStaying({ plan, proposal }: { plan: Plan; proposal: DoneProposal }) {
  const t = useTranslations('proposal.staying');
  const format = useFormatter();
  const staying = stayingOf(plan, proposal);
  if (staying.size === 0) return null;
  const parts = stayingReasons.flatMap((reason) => {
    const who = staying.get(reason);
    if (!who) return [];
    const words = t(reason, { count: who.length });
    if (reason !== 'several') return [words];
    const named = who
      .slice(0, mostNamed)
      .map(({ name, numbers }) => `${name} ${numbers.join(' + ')}`);
    return [`${words} (${[...named, ...(who.length > mostNamed ? ['…'] : [])].join('; ')})`];
  });
  return (
    <Text size="sm" c="dimmed">
      {t('line', { parts: format.list(parts) })}
    </Text>
  );
}
