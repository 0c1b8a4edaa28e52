import { MAX_IMPORT_BYTES } from '@foyer/domain/attendee/attendee-import.rules.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type ImportSourceProps = {
  isPending: boolean;
  error: unknown;
  onTake: (bytes: Blob) => void;
  onLeave: () => void;
};

/** A file, or rows pasted from a spreadsheet. Checking changes nothing. */
export function ImportSource({ isPending, error, onTake, onLeave }: ImportSourceProps) {
  const t = useTranslations('attendees.importDialog');
  const { sentence } = useSentences();
  const words = useFileDropWords(t('fileTypes'));
  const [source, setSource] = useState<'file' | 'paste'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const said = error ? sentence(error) : undefined;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onTake(new Blob([text]));
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('help')}</Text>
        <SegmentedControl
          aria-label={t('source')}
          value={source}
          onChange={(value) => {
            setSource(value as 'file' | 'paste');
            setFile(null);
            onLeave();
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
            error={said}
            onFile={(next) => {
              setFile(next);
              onTake(next);
            }}
            onRemove={() => {
              setFile(null);
              onLeave();
            }}
            isUploading={isPending}
            words={words}
          />
        ) : (
          <>
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
            {said && <Notice tone="refused">{said}</Notice>}
            <Group justify="flex-end">
              <Button type="submit" disabled={!text.trim()} loading={isPending}>
                {t('check')}
              </Button>
            </Group>
          </>
        )}
        <div role="status">{isPending && <Text c="dimmed">{t('checking')}</Text>}</div>
      </Stack>
    </form>
  );
}
