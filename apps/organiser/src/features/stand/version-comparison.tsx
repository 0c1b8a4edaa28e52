import { differencesOf, type PlanDifference } from '@foyer/domain/stand/plan-version.rules.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Group, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DifferenceList } from './difference-list.tsx';
import { DifferencePlan } from './difference-plan.tsx';
import { RestoreVersion } from './restore-version.tsx';
import type { Plan } from './use-plan-stands.ts';
import type { PlanVersion } from './version-list.tsx';
import classes from './versions.module.css';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  versions: readonly PlanVersion[];
  chosen: PlanVersion;
  base: PlanVersion | undefined;
  onCompare: (number: number) => void;
  onRestored: (number: number) => void;
};

/** A version beside another: in words, on the plan, and how to bring it back. */
export function VersionComparison(props: Props) {
  const { hall, versions, chosen, base, onCompare } = props;
  const t = useTranslations('plan.versions');
  const { eventId } = useOrganiserHat();
  const { hallId } = hall;
  const of = (number: number) => ({ eventId, hallId, number });
  // What was saved never changes.
  const kept = { staleTime: Number.POSITIVE_INFINITY };
  const [earlier, later] = base && base.number > chosen.number ? [chosen, base] : [base, chosen];
  const before = trpc.stand.planVersion.useQuery(of(earlier?.number ?? later.number), kept);
  const after = trpc.stand.planVersion.useQuery(of(later.number), kept);
  const restored = chosen.number === later.number ? after.data : before.data;
  const [pointed, point] = useState<string | null>(null);
  const differences = useMemo<PlanDifference[]>(
    () => (before.data && after.data ? differencesOf(before.data, after.data) : []),
    [before.data, after.data],
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="end">
        {base ? (
          <Select
            label={t('against')}
            allowDeselect={false}
            w={220}
            value={String(base.number)}
            onChange={(value) => value && onCompare(Number(value))}
            data={versions
              .filter(({ number }) => number !== chosen.number)
              .map(({ number }) => ({ value: String(number), label: t('number', { number }) }))}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('first')}
          </Text>
        )}
        {restored && <RestoreVersion {...props} drawing={restored} />}
      </Group>
      {(!before.data || !after.data) && <SkeletonRows rows={6} label={t('open')} />}
      {before.data && after.data && (
        <div className={classes.difference}>
          <DifferencePlan
            {...{ hall, differences, pointed }}
            before={before.data}
            after={after.data}
            onPoint={point}
          />
          <section>
            {earlier && (
              <Text size="sm" fw={600} component="h3" mb={4}>
                {t('before', { from: earlier.number, to: later.number })}
              </Text>
            )}
            {earlier && <DifferenceList {...{ differences, pointed }} onPoint={point} />}
          </section>
        </div>
      )}
    </Stack>
  );
}
