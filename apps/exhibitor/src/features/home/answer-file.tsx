import { maxUploadBytes, type StoredMedia } from '@foyer/domain/media/media.schema.ts';
import type { TaskFile } from '@foyer/domain/task/task.schema.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

const images = 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml';

type AnswerFileProps = {
  label: string;
  help: string | undefined;
  error: string | undefined;
  file: TaskFile | undefined;
  hasFile: boolean;
  /** Only a picture answers the question. */
  isPicture: boolean;
  onChange: (mediaId: string | null) => void;
};

/** Takes a picture or a PDF; the content decides, and the server says what is wrong with it. */
export function AnswerFile(props: AnswerFileProps) {
  const { label, help, error, file, hasFile, isPicture, onChange } = props;
  const t = useTranslations('home.asked');
  const { eventId, exhibitorId } = useExhibitorHat();
  const { sentence } = useSentences();
  const words = useFileDropWords(t('fileTypes'));
  const [refusal, setRefusal] = useState<string>();
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: (chosen: File) => {
      const body = new FormData();
      body.append('file', chosen);
      const url = `/api/media/${eventId}/${exhibitorId}${isPicture ? '' : '/file'}`;
      return fetchJson<StoredMedia>(url, { method: 'POST', body });
    },
    onSuccess: (stored) => onChange(stored.mediaId),
    onError: (failed) => setRefusal(sentence(failed)),
  });
  // What was just sent is not among the stored answers yet, but its name is known.
  const sent = hasFile ? upload.data : undefined;
  const shown = file ?? sent;
  const isShown = shown?.contentType.startsWith('image/') ?? false;
  return (
    <FileDrop
      label={label}
      accept={isPicture ? images : `application/pdf,${images}`}
      maxBytes={maxUploadBytes}
      fileName={shown?.fileName}
      previewUrl={shown && isShown ? mediaUrl(eventId, shown.mediaId) : undefined}
      onFile={(chosen) => {
        setRefusal(undefined);
        upload.mutate(chosen);
      }}
      onRemove={shown ? () => onChange(null) : undefined}
      help={[t('fileHelp'), help].filter(Boolean).join(' ')}
      error={refusal ?? error}
      isUploading={upload.isPending}
      words={words}
    />
  );
}
