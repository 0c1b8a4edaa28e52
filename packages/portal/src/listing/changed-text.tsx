import { useMemo } from 'react';
import classes from './listing-change.module.css';
import { wordParts } from './word-parts.ts';

type ChangedTextProps = {
  before: string;
  after: string;
  /** Which of the two is shown; its words that the other does not have are marked. */
  side: 'before' | 'after';
  lang?: string | undefined;
};

/** A text with the words marked that changed: struck where they went, underlined where they came. */
export function ChangedText({ before, after, side, lang }: ChangedTextProps) {
  const parts = useMemo(() => wordParts(before, after)[side], [before, after, side]);
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <span className={classes.text} lang={lang}>
      {parts.map(({ text, isChanged }, at) =>
        // The parts have no identity of their own beside their place.
        isChanged ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
      )}
    </span>
  );
}
