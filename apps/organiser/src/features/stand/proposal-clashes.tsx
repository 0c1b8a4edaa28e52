import { Alert } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { DoneProposal, Rules } from './proposal-mode.tsx';
import type { Plan } from './use-plan-stands.ts';
import { useRuleNames } from './use-rule-names.ts';

type Clash = DoneProposal['result']['clashes'][number];
type Props = { plan: Plan; rules: Rules; clashes: readonly Clash[] };

const mostNamed = 8;

/** Which hard rules cannot all be kept, in words, and for whom. */
export function ProposalClashes({ plan, rules, clashes }: Props) {
  const t = useTranslations('proposal.clash');
  const format = useFormatter();
  const names = useRuleNames(rules);
  if (clashes.length === 0) return null;
  const numbers = new Map<string, string>(plan.stands.map((s) => [s.standId, s.number]));
  const listed = (all: readonly string[]) =>
    format.list([...all.slice(0, mostNamed), ...(all.length > mostNamed ? ['…'] : [])]);
  const named = (ids: readonly string[]) => listed(ids.flatMap((id) => names.get(id) ?? []));
  const name = (id: string) => names.get(id) ?? '';
  const sentence = (clash: Clash): string => {
    switch (clash.code) {
      case 'fixed_breaks_rule':
        return t('fixed_breaks_rule', {
          exhibitor: name(clash.exhibitorId),
          stand: numbers.get(clash.standId) ?? '',
          rules: listed(clash.rules.map((rule) => t(`rule.${rule}`))),
        });
      case 'fixed_too_near':
        return t('fixed_too_near', {
          exhibitors: named(clash.exhibitorIds),
          metres: clash.metres,
        });
      case 'competitors_share':
        return t('competitors_share', { exhibitors: named(clash.exhibitorIds) });
      case 'nothing_fits':
        return [
          t('nothing_fits', {
            exhibitor: name(clash.exhibitorId),
            rules: listed(clash.rules.map((rule) => t(`nothingRule.${rule}`))),
          }),
          // One exhibitor gets one stand; what no stand is large enough for is drawn as one.
          ...(clash.rules.includes('too_small') ? [t('merge')] : []),
        ].join(' ');
      case 'too_few_stands':
        return t('too_few_stands', {
          count: clash.exhibitorIds.length,
          exhibitors: named(clash.exhibitorIds),
          stands: clash.standIds.length,
          numbers:
            clash.standIds.length > 0
              ? ` (${listed(clash.standIds.flatMap((id) => numbers.get(id) ?? []))})`
              : '',
        });
      default:
        return t(clash.code, {
          exhibitor: name(clash.exhibitorId),
          competitors: named(clash.competitorIds),
        });
    }
  };
  return (
    <Alert color="orange" title={t('title')} role="note">
      <ul className={classes.plainList}>
        {clashes.map((clash) => (
          <li key={JSON.stringify(clash)}>{sentence(clash)}</li>
        ))}
      </ul>
    </Alert>
  );
}
