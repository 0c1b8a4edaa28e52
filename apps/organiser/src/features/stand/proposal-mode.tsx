import { mayActOnPlacement } from '@foyer/domain/placement/placement.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Outputs, trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Tabs, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import { ProposalApart } from './proposal-apart.tsx';
import { ProposalClaims } from './proposal-claims.tsx';
import { ProposalResult } from './proposal-result.tsx';
import { ProposalRules } from './proposal-rules.tsx';
import { ProposalStart } from './proposal-start.tsx';
import type { Plan } from './use-plan-stands.ts';

export type Rules = Outputs['placement']['rules'];
export type Proposal = NonNullable<Outputs['placement']['proposal']>;
export type DoneProposal = Proposal & { result: NonNullable<Proposal['result']> };

/** How often a running proposal is looked at. */
const LOOK_MS = 700;

/** Stands for many at once: by which rules, how far it is, and what comes of it beside today. */
export function ProposalMode({ plan }: { plan: Plan }) {
  const t = useTranslations('proposal');
  const { eventId, role } = useOrganiserHat();
  const mayPropose = mayActOnPlacement({ kind: 'organiser', role }, 'propose');
  const rules = trpc.placement.rules.useQuery({ eventId });
  const proposal = trpc.placement.proposal.useQuery(
    { eventId },
    {
      refetchInterval: ({ state }) => {
        const status = state.data?.status;
        return status === 'waiting' || status === 'running' ? LOOK_MS : 20_000;
      },
    },
  );
  const error = rules.error ?? proposal.error;
  if (error) {
    return (
      <LoadFailure
        error={error}
        onRetry={() => void Promise.all([rules.refetch(), proposal.refetch()])}
      />
    );
  }
  if (!rules.data || proposal.data === undefined)
    return <SkeletonRows rows={8} label={t('title')} />;
  const { result } = proposal.data ?? {};
  const done = proposal.data && result ? { ...proposal.data, result } : null;
  return (
    <Tabs defaultValue="result" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="result">{t('result.title')}</Tabs.Tab>
        <Tabs.Tab value="rules">{t('rules.title')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="result">
        <div className={classes.stack}>
          <Text size="sm" maw="70ch">
            {t('intro')}
          </Text>
          {mayPropose && <ProposalStart proposal={proposal.data} />}
          {done && (
            <ProposalResult
              key={done.proposalId}
              plan={plan}
              rules={rules.data}
              proposal={done}
              mayAccept={mayPropose}
            />
          )}
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="rules">
        <div className={classes.stack}>
          <ProposalRules rules={rules.data} mayChange={mayPropose} />
          <ProposalApart rules={rules.data} mayChange={mayPropose} />
          <ProposalClaims plan={plan} rules={rules.data} mayChange={mayPropose} />
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}
