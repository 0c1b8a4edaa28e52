import {
  type CheckedImport,
  importEffects,
} from '@foyer/domain/attendee/attendee-import.schema.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import { effectTones } from './attendee-tones.ts';
import { BadRows } from './bad-rows.tsx';
import { GoodRows } from './good-rows.tsx';
import { ImportColumns } from './import-columns.tsx';
import { MissingPeople } from './missing-people.tsx';
import type { Import } from './use-import.ts';

type ImportPreviewProps = { checked: CheckedImport; given: Import; onClose: () => void };

/** What would happen, row by row, before anything does. */
export function ImportPreview({ checked, given, onClose }: ImportPreviewProps) {
  const t = useTranslations('attendees.importDialog');
  const { sentence } = useSentences();
  const [isCancelling, setCancelling] = useState(false);
  const { run, check } = given;
  const { counts, bad, good, missing } = checked;
  const gone = isCancelling ? (missing?.count ?? 0) : 0;
  const touched = counts.added + counts.changed + counts.cancelled + gone;
  const isBusy = run.isPending || check.isFetching;
  return (
    <Stack gap="md">
      <ImportColumns checked={checked} given={given} isBusy={isBusy} />
      {checked.holdsName && (
        <>
          <div className={classes.counts} role="status">
            {importEffects
              .filter((effect) => counts[effect] > 0)
              .map((effect) => (
                <StateChip
                  key={effect}
                  tone={effectTones[effect]}
                  label={t(effect, { count: counts[effect] })}
                />
              ))}
            {bad.length > 0 && <StateChip tone="refused" label={t('bad', { count: bad.length })} />}
          </div>
          <MissingPeople checked={checked} isOn={isCancelling} onChange={setCancelling} />
          {bad.length > 0 && <BadRows header={headerOf(checked)} rows={bad} />}
          {good.length > 0 && <GoodRows rows={good} all={checked.rows - bad.length} />}
          {touched === 0 && bad.length === 0 && <Notice tone="draft">{t('nothing')}</Notice>}
        </>
      )}
      {run.isError && <Notice tone="refused">{sentence(run.error)}</Notice>}
      {run.isPending && (
        <div role="status">
          <Progress value={100} animated aria-label={t('working')} />
          <Text c="dimmed" size="sm" mt={4}>
            {t('working')}
          </Text>
        </div>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" disabled={run.isPending} onClick={given.leave}>
          {t('back')}
        </Button>
        {touched > 0 ? (
          <Button
            loading={run.isPending}
            disabled={isBusy}
            onClick={() => run.mutate({ checked, missing: gone })}
          >
            {t('submit', { count: touched })}
          </Button>
        ) : (
          checked.holdsName && <Button onClick={onClose}>{t('close')}</Button>
        )}
      </Group>
    </Stack>
  );
}

const headerOf = ({ hasHeader, columns }: CheckedImport) =>
  hasHeader ? columns.map(({ heading }) => heading) : [];
