import type { AttendeeFilter } from '@foyer/domain/attendee/attendee.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** The list as it is filtered, as CSV. A plain link: the browser shows the download as it always does. */
export function ExportLink({ filter }: { filter: AttendeeFilter }) {
  const t = useTranslations('attendees');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams([...kept, ['eventId', eventId], ['locale', locale]]);
  return (
    <Button
      component="a"
      href={`/api/attendee/export?${query}`}
      download
      variant="subtle"
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {t('export')}
    </Button>
  );
}
