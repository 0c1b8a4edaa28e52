import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';

/**
 * A search field whose text lives in the URL, but which answers to every key at once:
 * the URL follows after a short pause, and going back in the browser changes the field.
 */
export function useSearchText(
  inUrl: string | undefined,
  write: (text: string | undefined) => void,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(inUrl ?? '');
  const writeLater = useDebouncedCallback((next: string) => write(next.trim() || undefined), 250);
  useEffect(() => setText((now) => (now.trim() === (inUrl ?? '') ? now : (inUrl ?? ''))), [inUrl]);
  return [
    text,
    (next) => {
      setText(next);
      writeLater(next);
    },
  ];
}
