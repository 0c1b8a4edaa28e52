import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import classes from './key-hint.module.css';

type KeyHintProps = {
  keys: readonly string[];
  /** Between two keys that follow each other: "g then e". Keys pressed together need none. */
  link?: string;
};

/** Keys as they stand on the keyboard; on a button of a phone, which has none, nothing. */
export function KeyHint({ keys, link }: KeyHintProps) {
  return (
    <span className={classes.hint}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (link ? ` ${link} ` : ' ')}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
