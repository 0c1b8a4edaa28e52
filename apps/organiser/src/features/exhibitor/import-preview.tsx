import type { GoodRow } from '@foyer/domain/exhibitor/exhibitor-import.schema.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { Notice } from '@foyer/portal/sign-in/notice.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { BadRows } from './bad-rows.tsx';
import classes from './exhibitor.module.css';
import type { CheckedFile, ImportRun } from './use-import.ts';
import { useRowWords } from './use-row-words.ts';

/** More rows than anybody reads; the rest is counted. */
const SHOWN_ROWS = 200;

type ImportPreviewProps = { checked: CheckedFile; run: ImportRun; onBack: () => void };

/** What would happen, row by row, before anything goes out. */
export function ImportPreview({ checked, run, onBack }: ImportPreviewProps) {
  const t = useTranslations('exhibitors.importDialog');
  const format = useFormatter();
  const { sentence } = useSentences();
  const { good, bad, ignoredColumns } = checked.result;
  return (
    <Stack gap="md">
      <div className={classes.counts} role="status">
        <StateChip
          tone={good.length > 0 ? 'done' : 'draft'}
          label={t('good', { count: good.length })}
        />
        {bad.length > 0 && <StateChip tone="refused" label={t('bad', { count: bad.length })} />}
      </div>
      {ignoredColumns.length > 0 && (
        <Text c="dimmed">{t('ignored', { columns: format.list(ignoredColumns) })}</Text>
      )}
      {bad.length > 0 && <BadRows rows={bad} />}
      {good.length > 0 && <GoodRows rows={good} />}
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
        <Button variant="default" disabled={run.isPending} onClick={onBack}>
          {t('back')}
        </Button>
        {good.length > 0 && (
          <Button loading={run.isPending} onClick={() => run.mutate(checked.bytes)}>
            {t('submit', { count: good.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function GoodRows({ rows }: { rows: readonly GoodRow[] }) {
  const t = useTranslations('exhibitors.importDialog');
  const languages = useTranslations('portal.language');
  const { note } = useRowWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('goodTable')}>
      <table className={classes.rows}>
        <caption>{t('goodTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.contactName')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map(({ line, exhibitor, notes }) => (
            <tr key={line}>
              <td className="foyer-figures">{line}</td>
              <td>
                {exhibitor.name}
                {notes.map((one) => (
                  <span key={JSON.stringify(one)} className={classes.note}>
                    {note(one)}
                  </span>
                ))}
              </td>
              <td>
                {exhibitor.contactName}
                <span className={classes.sub}>
                  {exhibitor.contactEmail} · {languages(exhibitor.locale)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN_ROWS && (
        <p className={classes.muted}>{t('more', { count: rows.length - SHOWN_ROWS })}</p>
      )}
    </section>
  );
}
