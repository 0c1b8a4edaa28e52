import type { AnnouncementLine } from '@foyer/domain/announcement/announcement.schema.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { EmptyState } from '@foyer/ui/state/empty-state.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import { announcementTones } from './announcement-tones.ts';
import classes from './mail.module.css';
import { useAudienceWords } from './use-audience-words.ts';

/** What the organiser told many at once, and what it is about to tell. */
export function AnnouncementList({ onOpen }: { onOpen: (id: string) => void }) {
  const t = useTranslations('announcements');
  const loading = useTranslations('portal.frame')('loading');
  const { eventId } = useOrganiserHat();
  const list = trpc.announcement.list.useQuery({ eventId }, { refetchOnMount: 'always' });
  if (list.isError) return <LoadFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={6} label={loading} />;
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onOpen('new')}>
      {t('add')}
    </Button>
  );
  if (list.data.length === 0) {
    return (
      <EmptyState icon={IconSpeakerphone} title={t('emptyTitle')} actions={add}>
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.listHead}>{add}</div>
      <ul className={classes.kinds}>
        {list.data.map((line) => (
          <li key={line.announcementId}>
            <Line line={line} onOpen={() => onOpen(line.announcementId)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ line, onOpen }: { line: AnnouncementLine; onOpen: () => void }) {
  const t = useTranslations('announcements');
  const states = useTranslations('states.announcement');
  const format = useFormatter();
  const { locale } = useLanguage();
  const audienceWords = useAudienceWords();
  const { status, letters } = line;
  const when = { draft: line.createdAt, scheduled: line.sendAt, sent: line.sentAt }[status];
  const count = Object.values(letters).reduce((sum, one) => sum + one, 0);
  const troubled = (letters.failed ?? 0) + (letters.bounced ?? 0);
  return (
    <UnstyledButton className={classes.kind} onClick={onOpen}>
      <span className={classes.kindName}>
        <strong>{textIn(line.subject, locale) || t('untitled')}</strong>
        <span className={classes.sub}>
          {audienceWords(line.audience)} ·{' '}
          {t(`at.${status}`, {
            at: format.dateTime(when ?? line.createdAt, {
              dateStyle: 'medium',
              timeStyle: 'short',
            }),
          })}
          {status === 'sent' && ` · ${t('letters', { count })}`}
          {troubled > 0 && ` · ${t('troubled', { count: troubled })}`}
        </span>
      </span>
      <StateChip tone={announcementTones[status]} label={states(status)} />
    </UnstyledButton>
  );
}
