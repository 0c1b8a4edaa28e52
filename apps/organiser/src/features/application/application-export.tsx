import type { ApplicationFilter } from '@foyer/domain/application/application-list.rules.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** The list as it is filtered, with every answer, as CSV. */
export function ApplicationExport({ filter }: { filter: ApplicationFilter }) {
  const t = useTranslations('applications');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const kept = Object.entries(filter).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  const query = new URLSearchParams([...kept, ['eventId', eventId], ['locale', locale]]);
  return (
    <Button
      component="a"
      href={`/api/application/export?${query}`}
      download
      variant="subtle"
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {t('export')}
    </Button>
  );
}
