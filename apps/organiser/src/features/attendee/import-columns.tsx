import {
  type CheckedImport,
  type ColumnUse,
  columnUses,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { Box, Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import type { Import } from './use-import.ts';

type ImportColumnsProps = { checked: CheckedImport; given: Import; isBusy: boolean };

/** What each column is taken for; closed while there is nothing to decide. */
export function ImportColumns({ checked, given, isBusy }: ImportColumnsProps) {
  const t = useTranslations('attendees.importDialog.columns');
  const id = useId();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { columns, holdsName, hasHeader } = checked;
  const isOpen = wanted ?? !holdsName;
  const uses = columns.map(({ use }) => use);
  const choose = (at: number, use: ColumnUse | null) => {
    // Who chooses here has not finished there.
    setWanted(true);
    given.setReading({
      hasHeader,
      // Two columns cannot be one thing: the other one is left alone.
      uses: uses.map((was, index) => (index === at ? use : was === use ? null : was)),
    });
  };
  return (
    <section aria-label={t('title')}>
      {!holdsName && (
        <Box mb="sm">
          <Notice tone="draft">{t('noName')}</Notice>
        </Box>
      )}
      <Group justify="space-between" gap="xs">
        <Text c="dimmed">
          {t('used', { used: uses.filter((use) => use !== null).length, all: columns.length })}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setWanted(!isOpen)}
        >
          {isOpen ? t('hide') : t('show')}
        </Button>
      </Group>
      <div id={id} hidden={!isOpen}>
        <Checkbox
          my="sm"
          checked={hasHeader}
          disabled={isBusy}
          label={t('hasHeader')}
          onChange={(event) => {
            setWanted(true);
            given.setReading({ hasHeader: event.currentTarget.checked });
          }}
        />
        {isOpen && (
          <ul className={classes.columns}>
            {columns.map((column, at) => (
              <Column
                key={at}
                column={column}
                number={at + 1}
                onChoose={(use) => choose(at, use)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

type ColumnProps = {
  column: CheckedImport['columns'][number];
  number: number;
  onChoose: (use: ColumnUse | null) => void;
};

function Column({ column, number, onChoose }: ColumnProps) {
  const t = useTranslations('attendees.importDialog.columns');
  const name = column.heading || t('unnamed', { number: String(number) });
  return (
    <li className={classes.column}>
      <div className={classes.heading}>
        {name}
        {column.examples.length > 0 && (
          <span className={classes.sub}>
            {t('examples', { examples: column.examples.join(' · ') })}
          </span>
        )}
      </div>
      <Select
        aria-label={t('useOf', { column: name })}
        allowDeselect={false}
        value={column.use ?? 'ignored'}
        onChange={(value) => onChoose(value === 'ignored' ? null : (value as ColumnUse))}
        data={[
          { value: 'ignored', label: t('ignored') },
          ...columnUses.map((use) => ({ value: use, label: t(`use.${use}`) })),
        ]}
        comboboxProps={{ withinPortal: true }}
      />
    </li>
  );
}
