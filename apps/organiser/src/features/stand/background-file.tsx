import { maxPlanPictureBytes } from '@foyer/domain/media/media.schema.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { useTranslations } from 'use-intl';

type Props = {
  fileName: string | undefined;
  refusal: string | undefined;
  isUploading: boolean;
  onFile: (file: File) => void;
  onRemove: (() => void) | undefined;
};

export function BackgroundFile({ fileName, refusal, isUploading, onFile, onRemove }: Props) {
  const t = useTranslations('plan.background');
  const words = useFileDropWords('PNG, JPEG, SVG, PDF');
  return (
    <FileDrop
      label={t('file')}
      // The content decides, not the name; the server says what is wrong with it.
      accept="image/png,image/jpeg,image/webp,image/svg+xml,application/pdf"
      maxBytes={maxPlanPictureBytes}
      fileName={fileName}
      onFile={onFile}
      onRemove={onRemove}
      error={refusal}
      isUploading={isUploading}
      words={words}
    />
  );
}
