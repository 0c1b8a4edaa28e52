import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  /** The note one is writing; it stays the same until one turns to somebody else. */
  noteId: string;
  /** What is in it already, after a reload. */
  given: string;
  record: Record;
};

const TYPING_PAUSE_MS = 400;

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
  const keep = useRef(() => {});
  keep.current = () => {
    if (!isTouched.current || text === kept.current) return;
    kept.current = text;
    void record({ kind: 'noted', badgeCode, noteId, text });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the pause anew
  useEffect(() => {
    const timer = window.setTimeout(() => keep.current(), TYPING_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => keep.current();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
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
      onBlur={() => keep.current()}
    />
  );
}
