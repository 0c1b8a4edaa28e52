import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { saveRescueFile } from './rescue-file.ts';

type Props = { count: number; onTryAgain: () => void; onDecide: (may: boolean) => void };

/** What signing out would lose, and the two ways to have it safe first. */
export function UnsafeDialog({ count, onTryAgain, onDecide }: Props) {
  const t = useTranslations('scan.signOut');
  const common = useTranslations('scan');
  const [isSaved, setSaved] = useState(false);
  return (
    <Modal opened onClose={() => onDecide(false)} title={t('title')}>
      <Stack gap="md">
        <Text>{t('why', { count: count })}</Text>
        <Group gap="xs">
          <Button onClick={onTryAgain}>{t('send')}</Button>
          <Button
            variant="default"
            onClick={() => void saveRescueFile(common('rescueName')).then(() => setSaved(true))}
          >
            {common('rescue')}
          </Button>
        </Group>
        {isSaved && (
          <>
            <Text size="sm">{t('saved')}</Text>
            <Button color="red" variant="light" onClick={() => onDecide(true)}>
              {t('leave')}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  );
}
