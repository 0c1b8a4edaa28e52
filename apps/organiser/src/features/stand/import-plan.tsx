import type { DrawnStand } from '@foyer/floor-plan/editor/plan-change.ts';
import type { FoundPlan, ImportProblem } from '@foyer/floor-plan/import/imported-plan.ts';
import { importAccept, readPlanFile } from '@foyer/floor-plan/import/read-plan.ts';
import type { PlanHall, PlanStand } from '@foyer/floor-plan/plan.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ImportPreview } from './import-preview.tsx';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  hall: PlanHall;
  /** What is drawn in the hall already. */
  stands: readonly PlanStand[];
  /** Numbers that are in use in other halls. */
  takenNumbers: readonly string[];
  onTake: (stands: readonly DrawnStand[]) => void;
};

const MOST_BYTES = 10 * 1024 * 1024;

/** Stands from a CAD drawing, a vector picture or a table; looked at first, then taken as one step of the drawing. */
export function ImportPlan({ isOpen, onClose, ...props }: Props) {
  const t = useTranslations('plan.import');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')} size={860}>
      <Steps {...props} onClose={onClose} />
    </Modal>
  );
}

function Steps({ hall, stands, takenNumbers, onTake, onClose }: Omit<Props, 'isOpen'>) {
  const t = useTranslations('plan.import');
  const words = useFileDropWords('DXF, SVG, CSV');
  const [name, setName] = useState<string>();
  const [found, setFound] = useState<FoundPlan | null>(null);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const column = (id: string) => t(`column.${id as 'number'}`);
  const sentence = (refused: ImportProblem) =>
    t(`problem.${refused.code}`, {
      line: 'line' in refused ? refused.line : 0,
      column: 'column' in refused ? column(refused.column) : '',
      columns: 'columns' in refused ? refused.columns.map(column).join(', ') : '',
    });
  const read = async (file: File) => {
    setName(file.name);
    const answer = await readPlanFile(file).catch(
      () => ({ ok: false, problem: { code: 'broken' } }) as const,
    );
    setFound(answer.ok ? answer.found : null);
    setProblem(answer.ok ? null : answer.problem);
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t('help')}</Text>
      <FileDrop
        label={t('file')}
        accept={importAccept}
        maxBytes={MOST_BYTES}
        onFile={(file) => void read(file)}
        fileName={name}
        error={problem ? sentence(problem) : undefined}
        words={words}
      />
      {found && (
        <ImportPreview
          key={name}
          {...{ found, hall, stands, takenNumbers }}
          onTake={(fresh) => {
            onTake(fresh);
            onClose();
          }}
        />
      )}
    </Stack>
  );
}
