import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Plan } from './use-plan-stands.ts';
import { VersionComparison } from './version-comparison.tsx';
import { VersionList } from './version-list.tsx';
import classes from './versions.module.css';

type Props = {
  plan: Plan;
  hall: Plan['halls'][number];
  shown: number | undefined;
  against: number | undefined;
  onShow: (version: number, against: number | undefined) => void;
  onDraw: () => void;
};

/** Every drawing of the hall that was saved: who changed what, and the way back to it. */
export function PlanVersions({ plan, hall, shown, against, onShow, onDraw }: Props) {
  const t = useTranslations('plan.versions');
  const { eventId } = useOrganiserHat();
  const { hallId } = hall;
  const versions = trpc.stand.planVersions.useQuery({ eventId, hallId });
  const all = versions.data ?? [];
  const chosen = all.find(({ number }) => number === shown) ?? all[0];
  const base =
    all.find(({ number }) => number === against && number !== chosen?.number) ??
    all.find(({ number }) => number < (chosen?.number ?? 0)) ??
    // Before the first there was nothing: it is looked at beside the one after it.
    all.at(-2);
  return (
    <div className={classes.versions}>
      <Group justify="space-between">
        <Text size="sm" fw={600} component="h2">
          {t('list', { hall: hall.name })}
        </Text>
        <Button variant="default" onClick={onDraw}>
          {t('back')}
        </Button>
      </Group>
      {versions.isPending && <SkeletonRows rows={6} label={t('open')} />}
      {versions.data && !chosen && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {chosen && (
        <div className={classes.columns}>
          <VersionList
            versions={all}
            chosen={chosen.number}
            onChoose={(number) => onShow(number, undefined)}
          />
          <VersionComparison
            key={chosen.number}
            {...{ plan, hall, chosen, base }}
            versions={all}
            onCompare={(number) => onShow(chosen.number, number)}
            onRestored={(number) => onShow(number, undefined)}
          />
        </div>
      )}
    </div>
  );
}
