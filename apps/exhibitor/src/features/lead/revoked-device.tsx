import { PageHeader } from '@foyer/ui/frame/page-header.tsx';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { saveRescueFile } from './rescue-file.ts';
import { useWaiting } from './use-outbox.ts';

/** Nothing of what it kept is lost: a person hands it over from here, or takes it along as a file. */
export function RevokedDevice({ booth }: { booth: string }) {
  const t = useTranslations('devicePage');
  const waiting = useWaiting();
  if (!waiting) return null;
  return (
    <Stack gap="md" maw={560}>
      <PageHeader title={t('revokedTitle')} />
      <Text role="status">
        {waiting.length > 0 ? t('revokedUnsafe', { count: waiting.length }) : t('revokedSafe')}
      </Text>
      {waiting.length > 0 && (
        <Group gap="xs">
          <Button
            component="a"
            href={`/exhibitor/sign-in?next=${encodeURIComponent(`${booth}/scan`)}`}
          >
            {t('signIn')}
          </Button>
          <Button variant="default" onClick={() => void saveRescueFile(t('rescueName'))}>
            {t('rescue')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
