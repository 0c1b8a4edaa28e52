import { type ProposalScope, proposalScopes } from '@foyer/domain/placement/placement.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, NumberInput, Progress, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './proposal.module.css';
import type { Proposal } from './proposal-mode.tsx';

/** Whom to place and with which lot; while it is computed, how far it is and the way back. */
export function ProposalStart({ proposal }: { proposal: Proposal | null }) {
  const t = useTranslations('proposal');
  const { eventId } = useOrganiserHat();
  const utils = trpc.useUtils();
  const [scope, setScope] = useState<ProposalScope>(proposal?.scope ?? 'open');
  const [seed, setSeed] = useState<string | number>('');
  const refresh = () => utils.placement.invalidate();
  const propose = trpc.placement.propose.useMutation({
    onSettled: refresh,
  });
  const isRunning = proposal?.status === 'waiting' || proposal?.status === 'running';
  if (isRunning) return <Running proposal={proposal} />;
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate({ eventId, scope, seed: seed === '' ? null : Number(seed) });
      }}
    >
      {proposal?.status === 'failed' && (
        <Alert color="red" role="alert">
          {t('failed')}
        </Alert>
      )}
      <Radio.Group
        label={t('scopeLabel')}
        value={scope}
        onChange={(value) => setScope(value as ProposalScope)}
      >
        <Stack gap="xs" mt="xs">
          {proposalScopes.map((value) => (
            <Radio key={value} size="md" value={value} label={t(`scope.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Group align="end" gap="md">
        <NumberInput
          label={t('seed')}
          description={t('seedHelp')}
          maw={340}
          min={0}
          max={999_999_999}
          allowDecimal={false}
          hideControls
          value={seed}
          onChange={setSeed}
        />
        <Button type="submit" loading={propose.isPending}>
          {proposal ? t('again') : t('start')}
        </Button>
      </Group>
    </form>
  );
}

const steps = ['matching', 'separating', 'proving', 'explaining'] as const;

function Running({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('proposal');
  const format = useFormatter();
  const { eventId } = useOrganiserHat();
  const cancel = trpc.placement.cancel.useMutation();
  const step = proposal.progress?.step ?? 'matching';
  const gap = proposal.progress?.gap ?? null;
  return (
    <div className={classes.box}>
      <Text fw={600}>{t('running')}</Text>
      <Progress
        value={(100 * (steps.indexOf(step) + 1)) / (steps.length + 1)}
        animated
        aria-label={t('running')}
      />
      <Text size="sm" role="status">
        {cancel.isSuccess ? t('cancelled') : t(`step.${step}`)}
        {gap !== null &&
          ` (${t('gapNow', { gap: format.number(gap, { style: 'percent', maximumFractionDigits: 2 }) })})`}
      </Text>
      <div>
        <Button
          variant="default"
          disabled={cancel.isSuccess}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ eventId, proposalId: proposal.proposalId })}
        >
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
