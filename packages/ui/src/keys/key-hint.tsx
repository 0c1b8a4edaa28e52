import { Kbd } from '@mantine/core';
import { Fragment } from 'react';

type KeyHintProps = {
  keys: readonly string[];
  /** Between two keys that follow each other: "g then e". Keys pressed together need none. */
  link?: string;
};

/** Keys as they stand on the keyboard. */
export function KeyHint({ keys, link }: KeyHintProps) {
  return (
    <span>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (link ? ` ${link} ` : ' ')}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
