import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './field.module.css';

type CopyableProps = { value: string; words: { copy: string; copied: string } };

/** A code or an address that people carry elsewhere. */
export function Copyable({ value, words }: CopyableProps) {
  return (
    <span className={classes.copyable}>
      <code className={classes.code}>{value}</code>
      <CopyButton value={value} timeout={2000}>
        {({ copied, copy }) => (
          <>
            <ActionIcon
              size="md"
              aria-label={`${words.copy}: ${value}`}
              title={words.copy}
              onClick={copy}
            >
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
            <span role="status" className="foyer-hidden">
              {copied ? words.copied : ''}
            </span>
          </>
        )}
      </CopyButton>
    </span>
  );
}
