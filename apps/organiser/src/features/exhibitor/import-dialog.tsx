import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportSource } from './import-source.tsx';
import { type CheckedFile, type FinishedImport, useImport } from './use-import.ts';

type ImportDialogProps = { isOpen: boolean; onClose: () => void };

/** From a list to invitations in three steps: the list, what would happen, what happened. */
export function ImportDialog({ isOpen, onClose }: ImportDialogProps) {
  const t = useTranslations('exhibitors.importDialog');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')} size={760}>
      <Steps onClose={onClose} />
    </Modal>
  );
}

function Steps({ onClose }: { onClose: () => void }) {
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const [finished, setFinished] = useState<FinishedImport | null>(null);
  const { check, run } = useImport({ onChecked: setChecked, onFinished: setFinished });
  if (finished) return <ImportResult result={finished} onClose={onClose} />;
  if (checked) {
    return (
      <ImportPreview
        checked={checked}
        run={run}
        onBack={() => {
          run.reset();
          setChecked(null);
        }}
      />
    );
  }
  return <ImportSource check={check} />;
}
