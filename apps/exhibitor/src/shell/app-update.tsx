import { registerSW } from 'virtual:pwa-register';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './app-update.module.css';

const LOOK_AGAIN_MS = 60 * 60_000;

/** Keeps the app on the device, so that it starts without a network; says when a newer one is there. */
export function AppUpdate() {
  const t = useTranslations('scan.update');
  const [update, setUpdate] = useState<() => Promise<void>>();
  useEffect(() => {
    let timer = 0;
    const apply = registerSW({
      onNeedRefresh: () => setUpdate(() => () => apply(true)),
      onRegisteredSW: (_url, registration) => {
        // A scanner stays open all day.
        const look = () => void registration?.update().catch(() => undefined);
        timer = window.setInterval(look, LOOK_AGAIN_MS);
      },
    });
    return () => window.clearInterval(timer);
  }, []);
  return (
    <div role="status">
      {update && (
        <Group className={classes.update ?? ''} gap="sm" wrap="nowrap">
          <Text size="sm">{t('there')}</Text>
          <Button size="xs" onClick={() => void update()}>
            {t('reload')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setUpdate(undefined)}>
            {t('later')}
          </Button>
        </Group>
      )}
    </div>
  );
}
