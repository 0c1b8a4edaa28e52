import { MAX_IMPORT_BYTES } from '@foyer/domain/exhibitor/exhibitor-import.rules.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportCheck } from './use-import.ts';

/** A file, or rows pasted from a spreadsheet. Checking changes nothing. */
export function ImportSource({ check }: { check: ImportCheck }) {
  const t = useTranslations('exhibitors.importDialog');
  const { sentence } = useSentences();
  const words = useFileDropWords(t('fileTypes'));
  const [source, setSource] = useState<'file' | 'paste'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const bytes = source === 'file' ? file : text.trim() ? new Blob([text]) : null;
  const choose = (next: File) => {
    setFile(next);
    check.mutate(next);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (bytes) check.mutate(bytes);
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('help')}</Text>
        <SegmentedControl
          aria-label={t('source')}
          value={source}
          onChange={(value) => {
            setSource(value as 'file' | 'paste');
            check.reset();
          }}
          data={[
            { value: 'file', label: t('file') },
            { value: 'paste', label: t('paste') },
          ]}
        />
        {source === 'file' ? (
          <FileDrop
            label={t('fileLabel')}
            // A workbook is let through to be told how to save it as CSV.
            accept=".csv,.txt,.tsv,.xlsx,.xls,.ods"
            maxBytes={MAX_IMPORT_BYTES}
            fileName={file?.name}
            error={check.isError ? sentence(check.error) : undefined}
            onFile={choose}
            onRemove={() => {
              setFile(null);
              check.reset();
            }}
            isUploading={check.isPending}
            words={words}
          />
        ) : (
          <Textarea
            label={t('pasteLabel')}
            placeholder={t('pastePlaceholder')}
            autosize
            minRows={6}
            maxRows={14}
            spellCheck={false}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {check.isError && source === 'paste' && (
          <Notice tone="refused">{sentence(check.error)}</Notice>
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={!bytes} loading={check.isPending}>
            {t('check')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
