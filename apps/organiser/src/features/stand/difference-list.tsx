import type { PlanDifference } from '@foyer/domain/stand/plan-version.rules.ts';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useDifferenceWords } from './use-difference-words.ts';
import classes from './versions.module.css';

type Props = {
  differences: readonly PlanDifference[];
  pointed: string | null;
  onPoint: (standId: string) => void;
};

/** More lines than this are read by nobody; the plan shows the rest. */
const MOST = 200;

/** Each difference in words; a stand's line leads to its place on the plan. */
export function DifferenceList({ differences, pointed, onPoint }: Props) {
  const t = useTranslations('plan.versions');
  const words = useDifferenceWords();
  if (differences.length === 0) return <Text size="sm">{t('same')}</Text>;
  return (
    <ul className={classes.differences}>
      {differences.slice(0, MOST).map((difference) => {
        const standId = standOf(difference);
        const sentence = words(difference);
        return (
          <li key={`${difference.kind} ${sentence}`}>
            {standId ? (
              <button
                type="button"
                aria-pressed={pointed === standId}
                onClick={() => onPoint(standId)}
              >
                {sentence}
              </button>
            ) : (
              sentence
            )}
          </li>
        );
      })}
      {differences.length > MOST && <li>{t('more', { count: differences.length - MOST })}</li>}
    </ul>
  );
}

/** The stand a difference is about; null for what is no stand. */
export function standOf(difference: PlanDifference): string | null {
  if ('stand' in difference) return difference.stand.standId;
  return 'after' in difference && 'standId' in difference.after ? difference.after.standId : null;
}
