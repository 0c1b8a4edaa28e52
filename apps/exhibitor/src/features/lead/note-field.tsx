import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useKeptWhileTyping } from './use-kept-while-typing.ts';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  /** The note one is writing; it stays the same until one turns to somebody else. */
  noteId: string;
  /** What is in it already, after a reload. */
  given: string;
  record: Record;
};

/** What is typed is kept after each pause, and when one leaves the field, the lead or the page. */
export function NoteField({ badgeCode, noteId, given, record }: Props) {
  const t = useTranslations('scan');
  const [text, setText] = useState(given);
  const isTouched = useRef(false);
  const kept = useRef(given);
  // Found on the device a moment after the page was opened again, and nothing typed since.
  if (!isTouched.current && given !== kept.current) {
    kept.current = given;
    setText(given);
  }
  const keepNow = useKeptWhileTyping(text, () => {
    if (!isTouched.current || text === kept.current) return;
    kept.current = text;
    void record({ kind: 'noted', badgeCode, noteId, text });
  });
  return (
    <Textarea
      label={t('note')}
      description={t('noteHelp')}
      autosize
      minRows={2}
      maxRows={6}
      maxLength={4000}
      value={text}
      onChange={(change) => {
        isTouched.current = true;
        setText(change.currentTarget.value);
      }}
      onBlur={keepNow}
    />
  );
}
