import { formatCsv } from '@foyer/domain/csv.ts';
import type { ProgrammeDemo } from '@foyer/domain/demo/demo.schema.ts';
import { wallClockOf } from '@foyer/domain/wall-clock.ts';
import type { DemoWords } from '@foyer/portal/demo/use-demo-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

type ExportProgrammeProps = { demos: readonly ProgrammeDemo[]; words: DemoWords };

/** The rows that are shown, in their order, as a spreadsheet opens them; all of it is here already. */
export function ExportProgramme({ demos, words }: ExportProgrammeProps) {
  const t = useTranslations('programme');
  const list = useTranslations('portal.list');
  const states = useTranslations('states.demo');
  const field = useTranslations('portal.field');
  const { eventSlug, timeZone } = useOrganiserHat();
  const save = () => {
    const csv = formatCsv([
      [
        ...[t('slot.day'), t('slot.start'), t('export.end'), t('columns.place')],
        ...[t('columns.title'), t('columns.exhibitor'), t('panel.presenter')],
        ...[t('panel.language'), t('panel.seats'), t('columns.status')],
      ],
      ...demos.map((demo) => [
        wallClockOf(demo.startsAt, timeZone).date,
        wallClockOf(demo.startsAt, timeZone).time,
        wallClockOf(demo.endsAt, timeZone).time,
        words.place(demo.placeId, demo.standNumbers),
        words.title(demo),
        demo.exhibitorName,
        demo.presenter,
        field(demo.language === 'de' ? 'german' : 'english'),
        demo.capacity,
        states(demo.status),
      ]),
    ]);
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${t('export.file')}-${eventSlug}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button
      variant="subtle"
      leftSection={<IconDownload size={18} aria-hidden />}
      disabled={demos.length === 0}
      onClick={save}
    >
      {list('export')}
    </Button>
  );
}
