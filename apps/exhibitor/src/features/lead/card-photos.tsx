import { maxPhotosOfLead } from '@foyer/domain/lead/contact.ts';
import type { FoldedLead } from '@foyer/domain/lead/lead.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { Button, FileButton, Text } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './lead.module.css';
import type { WaitingEntry } from './outbox.ts';
import { shrunkPhoto } from './shrunk-photo.ts';
import type { Record } from './use-outbox.ts';

type Props = {
  badgeCode: string;
  lead: Pick<FoldedLead, 'photos' | 'consent'>;
  waiting: readonly WaitingEntry[];
  record: Record;
};

/** Photos of the business card; only while the person agrees. */
export function CardPhotos({ badgeCode, lead: { photos, consent }, waiting, record }: Props) {
  const t = useTranslations('scan');
  const { eventId, exhibitorId } = useExhibitorHat();
  const [isUnreadable, setUnreadable] = useState(false);
  if (!consent) return null;
  const here = new Map(
    waiting.flatMap(({ entry }) =>
      entry.kind === 'pictured' && entry.photo ? [[entry.photoId, entry.photo] as const] : [],
    ),
  );
  const keep = async (file: File | null) => {
    if (!file) return;
    setUnreadable(false);
    try {
      const photo = await shrunkPhoto(file);
      const photoId = window.crypto.randomUUID();
      await record({ kind: 'pictured', badgeCode, photoId, present: true, photo });
    } catch {
      setUnreadable(true);
    }
  };
  const addressOf = (photoId: string) => {
    const photo = here.get(photoId);
    return photo
      ? `data:image/jpeg;base64,${photo}`
      : `/api/leads/${eventId}/${exhibitorId}/photos/${photoId}`;
  };
  return (
    <fieldset className={classes.group}>
      <legend>{t('card')}</legend>
      {photos.length > 0 && (
        <ul className={classes.photos}>
          {photos.map((photoId, at) => (
            <li key={photoId}>
              <img src={addressOf(photoId)} alt={t('cardPhoto', { number: String(at + 1) })} />
              <Button
                size="xs"
                variant="subtle"
                aria-label={t('removeCard', { number: String(at + 1) })}
                onClick={() =>
                  void record({ kind: 'pictured', badgeCode, photoId, present: false })
                }
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {photos.length < maxPhotosOfLead && (
        <FileButton accept="image/*" capture="environment" onChange={(file) => void keep(file)}>
          {(button) => (
            <Button
              variant="default"
              leftSection={<IconCamera size={18} aria-hidden />}
              {...button}
            >
              {t('takeCard')}
            </Button>
          )}
        </FileButton>
      )}
      <Text size="sm" role="status">
        {isUnreadable && t('cardUnreadable')}
      </Text>
    </fieldset>
  );
}
