import { planDifferenceKinds } from '@foyer/domain/stand/plan-version.schema.ts';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './versions.module.css';

export type PlanVersion = Outputs['stand']['planVersions'][number];

type Props = {
  versions: readonly PlanVersion[];
  chosen: number;
  onChoose: (number: number) => void;
};

/** The newest first: when, by whom, and how much changed. */
export function VersionList({ versions, chosen, onChoose }: Props) {
  const t = useTranslations('plan.versions');
  const format = useFormatter();
  const summary = ({ changes }: PlanVersion) =>
    planDifferenceKinds
      .flatMap((kind) => (changes[kind] ? [t(`count.${kind}`, { count: changes[kind] })] : []))
      .join(', ');
  return (
    <ul className={classes.list}>
      {versions.map((version, index) => (
        <li key={version.number}>
          <button
            type="button"
            aria-current={version.number === chosen ? 'true' : undefined}
            onClick={() => onChoose(version.number)}
          >
            <Text size="sm" fw={600} component="span">
              {t('number', { number: version.number })}
              {index === 0 && ` · ${t('newest')}`}
              {version.restoredFrom !== null &&
                ` · ${t('restoredFrom', { number: version.restoredFrom })}`}
            </Text>
            <Text size="xs" c="dimmed" component="span">
              {version.savedBy === null
                ? t('found')
                : t('saved', {
                    at: format.dateTime(version.savedAt, {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                    }),
                    by: version.savedBy,
                  })}
            </Text>
            <Text size="xs" component="span">
              {summary(version)}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
