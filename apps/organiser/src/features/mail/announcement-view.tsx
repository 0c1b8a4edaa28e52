import { textIn } from '@foyer/domain/locales.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { AnnouncementEditor } from './announcement-editor.tsx';
import { AnnouncementSent } from './announcement-sent.tsx';
import { announcementTones } from './announcement-tones.ts';
import classes from './mail.module.css';

type AnnouncementProps = {
  /** `new` for one that is not kept yet. */
  id: string;
  onOpen: (id: string) => void;
  onBack: () => void;
  onOpenLetter: (mailId: string) => void;
};

/** One announcement: written as long as it is a draft, read afterwards. */
export function AnnouncementView({ id, onOpen, onBack, onOpenLetter }: AnnouncementProps) {
  const t = useTranslations('announcements');
  const states = useTranslations('states.announcement');
  const loading = useTranslations('portal.frame')('loading');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const isNew = id === 'new';
  const found = trpc.announcement.get.useQuery(
    { eventId, announcementId: id },
    { enabled: !isNew, refetchOnMount: 'always', refetchOnWindowFocus: false },
  );
  const { data } = found;
  return (
    <>
      <div className={classes.editorHead}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={onBack}
        >
          {t('back')}
        </Button>
        <h2 className={classes.groupTitle}>
          {isNew ? t('new') : data && (textIn(data.subject, locale) || t('untitled'))}
        </h2>
        {data && <StateChip tone={announcementTones[data.status]} label={states(data.status)} />}
      </div>
      {found.isError && <LoadFailure error={found.error} onRetry={() => void found.refetch()} />}
      {!isNew && found.isPending && <SkeletonRows rows={8} label={loading} />}
      {(isNew || data?.status === 'draft') && (
        <AnnouncementEditor
          key={id}
          announcement={isNew ? undefined : data}
          onSaved={onOpen}
          onRemoved={onBack}
        />
      )}
      {data && data.status !== 'draft' && (
        <AnnouncementSent announcement={data} onOpenLetter={onOpenLetter} />
      )}
    </>
  );
}
