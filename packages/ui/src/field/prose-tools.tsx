import { ActionIcon } from '@mantine/core';
import { IconBold, IconList } from '@tabler/icons-react';
import type { RefObject } from 'react';
import classes from './field.module.css';
import { type Selected, toggleList, toggleStrong } from './prose-marks.ts';

type ProseToolsProps = {
  area: RefObject<HTMLTextAreaElement | null>;
  /** Of the field the buttons belong to. */
  name: string;
  words: { strong: string; list: string };
  onChange: (text: string) => void;
};

/** Writes the marks of `Prose` into a text field for people who do not know them. */
export function ProseTools({ area, name, words, onChange }: ProseToolsProps) {
  const change = (how: (selected: Selected) => Selected) => {
    const field = area.current;
    if (!field) return;
    const { value, selectionStart, selectionEnd } = field;
    const next = how({ text: value, start: selectionStart, end: selectionEnd });
    onChange(next.text);
    // After React has written the text, which else moves the cursor to its end.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(next.start, next.end);
    });
  };
  return (
    <span className={classes.tools}>
      <ActionIcon
        size="md"
        aria-label={`${words.strong}, ${name}`}
        onClick={() => change(toggleStrong)}
      >
        <IconBold size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="md"
        aria-label={`${words.list}, ${name}`}
        onClick={() => change(toggleList)}
      >
        <IconList size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}
