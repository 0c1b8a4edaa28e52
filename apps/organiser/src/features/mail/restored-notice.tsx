import { Alert, Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** That what had been typed and not saved is there again, and the way back to what is saved. */
export function RestoredNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations('letters.restored');
  return (
    <Alert color="gray" role="status">
      <Group justify="space-between" gap="xs">
        {t('text')}
        <Button variant="default" size="xs" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </Group>
    </Alert>
  );
}
