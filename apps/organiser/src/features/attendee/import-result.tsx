import type {
  CheckedImport,
  FinishedImport,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { BadRows } from './bad-rows.tsx';

type ImportResultProps = {
  result: FinishedImport;
  /** What the preview had said. */
  expected: { readonly checked: CheckedImport; readonly missing: number } | undefined;
  onClose: () => void;
};

/** What happened; whether it is what was announced; and the rows that are left to mend. */
export function ImportResult({ result, expected, onClose }: ImportResultProps) {
  const t = useTranslations('attendees.importDialog');
  const { counts, bad, header } = result;
  const { added, changed, cancelled } = counts;
  const said = expected?.checked.counts;
  const isOtherwise =
    said !== undefined &&
    (said.added !== added ||
      said.changed !== changed ||
      said.cancelled + (expected?.missing ?? 0) !== cancelled);
  return (
    <Stack gap="md">
      <Notice tone="done">
        <strong>{t('done', { added, changed, cancelled })}</strong>
      </Notice>
      {isOtherwise && <Notice tone="draft">{t('doneOtherwise')}</Notice>}
      {bad.length > 0 && (
        <>
          <Text>{t('doneBad', { count: bad.length })}</Text>
          <BadRows header={header} rows={bad} />
        </>
      )}
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t('close')}</Button>
      </Group>
    </Stack>
  );
}
