import { formatCsv } from '@foyer/domain/csv.ts';
import type { FinishedImport } from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { BadRows } from './bad-rows.tsx';
import { useRowWords } from './use-row-words.ts';

type ImportResultProps = { result: FinishedImport; onClose: () => void };

/** What happened; the rows that stayed out can be mended in a spreadsheet and sent again. */
export function ImportResult({ result, onClose }: ImportResultProps) {
  const t = useTranslations('exhibitors.importDialog');
  const { invited, bad } = result;
  const download = useBadRowsDownload(result);
  return (
    <Stack gap="md">
      <Notice tone={invited > 0 ? 'done' : 'draft'}>
        <strong>{t('doneTitle', { count: invited })}</strong>
      </Notice>
      {bad.length > 0 && (
        <>
          <Text>{t('doneBad', { count: bad.length })}</Text>
          <BadRows rows={bad} />
        </>
      )}
      <Group justify="flex-end" gap="xs">
        {bad.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={download}
          >
            {t('download')}
          </Button>
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </Group>
    </Stack>
  );
}

/** The rows as they stood in the file, with the reason beside; read back, that column means nothing. */
function useBadRowsDownload({ header, bad }: FinishedImport): () => void {
  const t = useTranslations('exhibitors.importDialog');
  const { problem } = useRowWords();
  return () => {
    const width = Math.max(header.length, ...bad.map(({ cells }) => cells.length));
    const padded = (cells: readonly string[]) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? '');
    // Without headings a further column would be taken for a person's name.
    const isNamed = header.length > 0;
    const head = isNamed ? [[...padded(header), t('reason')]] : [];
    const rows = bad.map(({ cells, problems }) =>
      isNamed ? [...padded(cells), problems.map(problem).join('; ')] : cells,
    );
    const url = URL.createObjectURL(
      new Blob([formatCsv([...head, ...rows])], { type: 'text/csv' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = t('downloadName');
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
}
