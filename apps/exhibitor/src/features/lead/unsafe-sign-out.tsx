import { guardSignOut, onSignOut } from '@foyer/portal/session/session.tsx';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { emptyDevice } from './device-store.ts';
import { handOver, startHandingOver } from './hand-over.ts';
import { countUnsafe } from './outbox.ts';
import { saveRescueFile } from './rescue-file.ts';

/**
 * Signing out wipes the device, so it waits until everything on it is safe: handed over, or in a
 * file that somebody has.
 */
export function UnsafeSignOut() {
  const t = useTranslations('scan.signOut');
  const common = useTranslations('scan');
  const [asked, setAsked] = useState<{ count: number; answer: (may: boolean) => void }>();
  const [isSaved, setSaved] = useState(false);

  useEffect(() => {
    startHandingOver();
    const unguard = guardSignOut(async () => {
      await handOver();
      const count = await countUnsafe().catch(() => 0);
      if (count === 0) return true;
      setSaved(false);
      return new Promise((answer) => setAsked({ count, answer }));
    });
    const unwipe = onSignOut(emptyDevice);
    return () => {
      unguard();
      unwipe();
    };
  }, []);

  const decide = (may: boolean) => {
    asked?.answer(may);
    setAsked(undefined);
  };
  const tryAgain = async () => {
    await handOver();
    const count = await countUnsafe();
    if (count === 0) decide(true);
    else if (asked) setAsked({ ...asked, count });
  };
  return (
    <Modal
      opened={asked !== undefined}
      onClose={() => decide(false)}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        <Text>{t('why', { count: asked?.count ?? 0 })}</Text>
        <Group gap="xs">
          <Button onClick={() => void tryAgain()}>{t('send')}</Button>
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
            <Button color="red" variant="light" onClick={() => decide(true)}>
              {t('leave')}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  );
}
