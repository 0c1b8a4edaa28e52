import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './stand.module.css';

type Props = { name: string; refused: string | null; onCancel: () => void };

/** While somebody is being placed: what to do next, or why the stand just chosen is not possible. */
export function PlacingBar({ name, refused, onCancel }: Props) {
  const t = useTranslations('plan');
  return (
    <Group className={classes.placing} justify="space-between" wrap="nowrap">
      <Text size="sm" role="status">
        {refused ?? t('placing.choose', { exhibitor: name })}
      </Text>
      <Button size="xs" variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </Group>
  );
}
