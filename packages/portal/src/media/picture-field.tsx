import type { MediaId } from '@foyer/domain/identifier.ts';
import { imageKindOf } from '@foyer/domain/media/image-kind.ts';
import { type Media, maxUploadBytes } from '@foyer/domain/media/media.schema.ts';
import { canTakeSvg } from '@foyer/domain/media/svg.rules.ts';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFileDropWords } from '../list/use-field-words.ts';
import { mediaUrl } from '../listing/media-url.ts';
import { fetchJson } from '../refusal/fetch-json.ts';
import { useSentences } from '../refusal/use-sentences.ts';
import { useExhibitorHat } from '../session/session.tsx';
import { trpc } from '../trpc.ts';
import { PictureLibrary } from './picture-library.tsx';

type PictureFieldProps = {
  label: string;
  value: MediaId | null;
  onChange: (value: MediaId | null) => void;
};

/**
 * Takes a picture by button or drop, or one that was uploaded before; what speaks against a file is
 * said before and after it is sent.
 */
export function PictureField({ label, value, onChange }: PictureFieldProps) {
  const t = useTranslations('pictures');
  const { eventId, exhibitorId } = useExhibitorHat();
  const { sentence, reason } = useSentences();
  const words = useFileDropWords(t('types'));
  const utils = trpc.useUtils();
  const [refusal, setRefusal] = useState<string>();
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return fetchJson<Media>(`/api/media/${eventId}/${exhibitorId}`, { method: 'POST', body });
    },
    onSuccess: (media) => {
      onChange(media.mediaId);
      return utils.media.list.invalidate();
    },
    onError: (error) => setRefusal(sentence(error)),
  });
  const take = async (file: File) => {
    const verdict = await verdictOnDrawing(file);
    setRefusal(reason(verdict));
    if (verdict.allowed) upload.mutate(file);
  };

  return (
    <FileDrop
      label={label}
      // The content decides, not the name; the server says what is wrong with it.
      accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
      maxBytes={maxUploadBytes}
      previewUrl={value ? mediaUrl(eventId, value) : undefined}
      onFile={(file) => void take(file)}
      onRemove={value ? () => onChange(null) : undefined}
      error={refusal}
      isUploading={upload.isPending}
      help={<PictureLibrary chosen={value} onChoose={onChange} />}
      words={words}
    />
  );
}

/** A drawing with a script need not travel to be refused. */
async function verdictOnDrawing(file: File): Promise<ReturnType<typeof canTakeSvg>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (imageKindOf(bytes) !== 'svg') return { allowed: true };
  return canTakeSvg(new TextDecoder().decode(bytes));
}
