import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';
import classes from './filter-bar.module.css';

type FilterBarProps = {
  /** Controlled: the app keeps it in the URL. `/` puts the cursor into it. */
  search: {
    value: string;
    onChange: (value: string) => void;
    label: string;
    clearLabel: string;
  };
  /** Chips and selects. */
  children?: ReactNode;
  /** How many rows match; read out when it changes. */
  summary?: string | undefined;
  /** Given only while a filter is on. */
  reset?: { label: string; onReset: () => void } | undefined;
};

/** Search and filters of a list, in one line at a desk. */
export function FilterBar({ search, children, summary, reset }: FilterBarProps) {
  const input = useRef<HTMLInputElement>(null);
  usePageKeys({
    '/': (event) => {
      // Else the slash itself lands in the field.
      event.preventDefault();
      input.current?.focus();
    },
  });

  return (
    <search className={classes.bar}>
      <TextInput
        ref={input}
        className={classes.search}
        type="search"
        aria-label={search.label}
        placeholder={search.label}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          search.value && (
            <CloseButton
              size="sm"
              aria-label={search.clearLabel}
              onClick={() => search.onChange('')}
            />
          )
        }
        value={search.value}
        onChange={(event) => search.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search.value) search.onChange('');
        }}
      />
      {children}
      {reset && (
        <Button variant="subtle" onClick={reset.onReset}>
          {reset.label}
        </Button>
      )}
      <span role="status" className={classes.summary}>
        {summary}
      </span>
    </search>
  );
}
