import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';

type Props = {
  name: string;
  /** Stands of this hall, and of the others, that are free and fit. */
  fitting: { here: number; elsewhere: number };
  /** What speaks against the stand that was just chosen. */
  said: string | null;
  /** The same of the stand that is pointed at; the keyboard hears it from the plan. */
  pointed: string | null;
  /** Gives the stand that was chosen though it does not fit. */
  onAnyway: (() => void) | undefined;
  onCancel: () => void;
};

/** While somebody is being placed: what to do next, or why the stand in question is not possible. */
export function PlacingBar({ name, fitting, said, pointed, onAnyway, onCancel }: Props) {
  const t = useTranslations('plan');
  return (
    <Group className={classes.placing} justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" role="status">
          {said ??
            (fitting.here > 0
              ? t('placing.choose', { exhibitor: name })
              : t('placing.noneHere', { exhibitor: name, count: fitting.elsewhere }))}
        </Text>
        <Text size="sm" c="dimmed" aria-hidden mih="1.5em">
          {said === null && pointed}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {onAnyway && (
          <Button size="xs" onClick={onAnyway}>
            {t('placing.anyway')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Group>
  );
}
