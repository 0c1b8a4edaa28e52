import type { BadRow } from '@foyer/domain/attendee/attendee-import.schema.ts';
import { formatCsv } from '@foyer/domain/csv.ts';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './attendee.module.css';
import { useRowWords } from './use-row-words.ts';

/** More rows than anybody reads; the rest is in the download. */
const SHOWN_ROWS = 200;

type BadRowsProps = { header: readonly string[]; rows: readonly BadRow[] };

/** Every row that stays out, with all its reasons; to be mended in a spreadsheet and sent again. */
export function BadRows({ header, rows }: BadRowsProps) {
  const t = useTranslations('attendees.importDialog');
  const { problem } = useRowWords();
  const download = useBadRowsDownload({ header, rows });
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('badTable')}>
        <table className={classes.rows}>
          <caption>{t('badTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('content')}</th>
              <th scope="col">{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map(({ line, cells, problems }) => (
              <tr key={line}>
                <td className="foyer-figures">{line}</td>
                <td>{cells.filter(Boolean).slice(0, 8).join(' · ')}</td>
                <td className={classes.badReason}>{problems.map(problem).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > SHOWN_ROWS && (
          <p className={classes.muted}>{t('more', { count: rows.length - SHOWN_ROWS })}</p>
        )}
      </section>
      <Button
        variant="default"
        size="xs"
        mt="xs"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={download}
      >
        {t('download')}
      </Button>
    </div>
  );
}

/** The rows as they stood in the file, with the reason beside; read back, that column means nothing. */
function useBadRowsDownload({ header, rows }: BadRowsProps): () => void {
  const t = useTranslations('attendees.importDialog');
  const { problem } = useRowWords();
  return () => {
    const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
    const padded = (cells: readonly string[]) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? '');
    // Without headings a further column would be taken for something of the person.
    const isNamed = header.length > 0;
    const head = isNamed ? [[...padded(header), t('reason')]] : [];
    const lines = rows.map(({ cells, problems }) =>
      isNamed ? [...padded(cells), problems.map(problem).join('; ')] : cells,
    );
    const url = URL.createObjectURL(
      new Blob([formatCsv([...head, ...lines])], { type: 'text/csv' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = t('downloadName');
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
}
