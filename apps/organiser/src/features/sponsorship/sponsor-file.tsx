import { maxUploadBytes, type StoredMedia } from '@foyer/domain/media/media.schema.ts';
import { useFileDropWords } from '@foyer/portal/list/use-field-words.ts';
import { mediaUrl } from '@foyer/portal/listing/media-url.ts';
import { fetchJson } from '@foyer/portal/refusal/fetch-json.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { FileDrop } from '@foyer/ui/field/file-drop.tsx';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

type SponsorFileProps = {
  exhibitorId: string;
  label: string;
  error: string | undefined;
  onStored: (mediaId: string) => void;
};

/** A picture or a PDF that the team keeps with a sponsor: a signed paper, a proof. */
export function SponsorFile({ exhibitorId, label, error, onStored }: SponsorFileProps) {
  const t = useTranslations('sponsors.signing');
  const { eventId } = useOrganiserHat();
  const { sentence } = useSentences();
  const words = useFileDropWords(t('scanTypes'));
  const upload = useMutation({
    meta: { quiet: true },
    mutationFn: (chosen: File) => {
      const body = new FormData();
      body.append('file', chosen);
      const url = `/api/sponsorship/file/${eventId}/${exhibitorId}`;
      return fetchJson<StoredMedia>(url, { method: 'POST', body });
    },
    onSuccess: (stored) => onStored(stored.mediaId),
  });
  const { data } = upload;
  const isPicture = data?.contentType.startsWith('image/');
  return (
    <FileDrop
      label={label}
      accept="application/pdf,image/png,image/jpeg,image/webp"
      maxBytes={maxUploadBytes}
      fileName={data?.fileName}
      previewUrl={data && isPicture ? mediaUrl(eventId, data.mediaId) : undefined}
      onFile={(chosen) => upload.mutate(chosen)}
      error={upload.error ? sentence(upload.error) : error}
      isUploading={upload.isPending}
      words={words}
    />
  );
}
