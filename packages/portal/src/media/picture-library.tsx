import type { MediaId } from '@foyer/domain/identifier.ts';
import { type LibraryFile, maxMediaOfExhibitor } from '@foyer/domain/media/media.schema.ts';
import { ActionIcon, Anchor, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mediaUrl } from '../listing/media-url.ts';
import { useExhibitorHat } from '../session/session.tsx';
import { trpc } from '../trpc.ts';
import classes from './media.module.css';

type PictureLibraryProps = { chosen: MediaId | null; onChoose: (mediaId: MediaId) => void };

/** Everything the exhibitor has uploaded, for using it once more; what is used nowhere can go. */
export function PictureLibrary({ chosen, onChoose }: PictureLibraryProps) {
  const t = useTranslations('pictures');
  const { eventId, exhibitorId } = useExhibitorHat();
  const [isOpen, setOpen] = useState(false);
  const library = trpc.media.list.useQuery({ eventId, exhibitorId });
  const files = library.data ?? [];
  const pictures = files.filter(({ contentType }) => contentType.startsWith('image/'));
  if (pictures.length === 0) return null;
  return (
    <>
      <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setOpen(true)}>
        {t('choose')}
      </Anchor>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('title')} size="lg">
        <p className={classes.sub}>
          {t('sub', { count: files.length, maximum: maxMediaOfExhibitor })}
        </p>
        <ul className={classes.pictures}>
          {pictures.map((file) => (
            <Picture
              key={file.mediaId}
              file={file}
              isChosen={file.mediaId === chosen}
              onChoose={() => {
                onChoose(file.mediaId);
                setOpen(false);
              }}
            />
          ))}
        </ul>
      </Modal>
    </>
  );
}

type PictureProps = { file: LibraryFile; isChosen: boolean; onChoose: () => void };

function Picture({ file, isChosen, onChoose }: PictureProps) {
  const t = useTranslations('pictures');
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const remove = trpc.media.remove.useMutation({
    onSettled: () => utils.media.list.invalidate(),
  });
  const { mediaId, fileName, widthPixels, heightPixels, usedIn } = file;
  return (
    <li className={classes.picture}>
      <button
        type="button"
        className={classes.choose}
        aria-pressed={isChosen}
        aria-label={t('take', { name: fileName })}
        onClick={onChoose}
      >
        <img src={mediaUrl(eventId, mediaId)} alt="" loading="lazy" />
      </button>
      <div className={classes.about}>
        <div className={classes.words}>
          <div className={classes.name}>{fileName}</div>
          <div className={classes.use}>
            {usedIn.length > 0
              ? usedIn.map((use) => t(`uses.${use}`)).join(', ')
              : t('size', { width: widthPixels ?? 0, height: heightPixels ?? 0 })}
          </div>
        </div>
        {usedIn.length === 0 && !isChosen && (
          <ActionIcon
            size="lg"
            aria-label={t('remove', { name: fileName })}
            loading={remove.isPending}
            onClick={() => remove.mutate({ eventId, exhibitorId, mediaId })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}
