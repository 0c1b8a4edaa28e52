import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportSource } from './import-source.tsx';
import { useImport } from './use-import.ts';

type ImportDialogProps = { isOpen: boolean; onClose: () => void };

/** From a file to people in three steps: the file, what would happen, what happened. */
export function ImportDialog({ isOpen, onClose }: ImportDialogProps) {
  const t = useTranslations('attendees.importDialog');
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('title')} size={820}>
      <Steps onClose={onClose} />
    </Modal>
  );
}

function Steps({ onClose }: { onClose: () => void }) {
  const given = useImport();
  const { run, check, hasFile } = given;
  if (run.data) {
    return <ImportResult result={run.data} expected={run.variables} onClose={onClose} />;
  }
  // A file that cannot be read leads back to choosing one; the reason stands beside it.
  if (hasFile && check.data && !check.error) {
    return <ImportPreview checked={check.data} given={given} onClose={onClose} />;
  }
  return (
    <ImportSource
      isPending={hasFile && check.isFetching}
      error={hasFile ? check.error : null}
      onTake={given.take}
      onLeave={given.leave}
    />
  );
}
