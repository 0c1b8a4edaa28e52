import { announcementPlaceholders } from '@foyer/domain/announcement/announcement.rules.ts';
import type {
  AnnouncementDetail,
  Recipient,
} from '@foyer/domain/announcement/announcement.schema.ts';
import { fillText } from '@foyer/domain/mail/filled-text.ts';
import { filled } from '@foyer/domain/mail/letter-text.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useTableWords } from '@foyer/portal/list/use-list-words.ts';
import { MarkupText } from '@foyer/portal/mail/markup-text.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import type { DataColumn } from '@foyer/ui/table/data-column.ts';
import { DataTable } from '@foyer/ui/table/data-table.tsx';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './mail.module.css';
import { mailTones } from './mail-tones.ts';
import { useAudienceWords } from './use-audience-words.ts';
import { usePlaceholderWords } from './use-placeholder-words.ts';

type SentProps = { announcement: AnnouncementDetail; onOpenLetter: (mailId: string) => void };

/** What it says, and who got it; a scheduled one can be called back. */
export function AnnouncementSent({ announcement, onOpenLetter }: SentProps) {
  const t = useTranslations('announcements');
  const format = useFormatter();
  const { locale } = useLanguage();
  const audienceWords = useAudienceWords();
  const words = useTableWords();
  const columns = useRecipientColumns();
  const wordFor = usePlaceholderWords();
  const { status, subject, body, recipients } = announcement;
  const at = (announcement.sentAt ?? announcement.sendAt) as Date;
  // Whom a placeholder stands for differs from letter to letter; here it says what it stands for.
  const values = Object.fromEntries(
    announcementPlaceholders.uses.map((name) => [name, `‹${wordFor(name)}›`]),
  );
  return (
    <div className={classes.sent}>
      <p className={classes.muted}>
        {audienceWords(announcement.audience)} ·{' '}
        {t(`at.${status}`, { at: format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' }) })}{' '}
        {t('by', { name: announcement.createdBy })}
      </p>
      {status === 'scheduled' && <CallBack announcement={announcement} />}
      <section aria-label={t('text')} className={classes.sentText}>
        <h3 className={classes.groupTitle}>{filled(subject[locale], values)}</h3>
        <MarkupText blocks={fillText(body[locale], { values, slots: [] })} />
      </section>
      {status === 'sent' && (
        <section aria-label={t('recipients')}>
          <h3 className={classes.groupTitle}>{t('recipients')}</h3>
          {recipients.length === 0 ? (
            <p className={classes.muted}>{t('nobodyByMail')}</p>
          ) : (
            <DataTable
              label={t('recipients')}
              columns={columns}
              rows={recipients}
              getRowId={({ mailId }) => mailId}
              rowName={({ toName, toAddress }) => toName || toAddress}
              onSortChange={() => {}}
              onOpen={onOpenLetter}
              words={words}
              empty={null}
            />
          )}
        </section>
      )}
    </div>
  );
}

function useRecipientColumns(): DataColumn<Recipient>[] {
  const t = useTranslations('announcements');
  const states = useTranslations('states.mail');
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('recipient'),
        cell: ({ toName, toAddress }) => (
          <>
            {toName || toAddress}
            {toName && <span className={classes.sub}>{toAddress}</span>}
          </>
        ),
        phone: 'title',
      },
      {
        id: 'exhibitor',
        header: t('exhibitor'),
        cell: ({ exhibitorName }) => exhibitorName,
        phone: 'sub',
      },
      {
        id: 'state',
        header: t('state'),
        cell: ({ status, hasUnsubscribed }) => (
          <>
            <StateChip tone={mailTones[status]} label={states(status)} />
            {hasUnsubscribed && <span className={classes.sub}>{t('hasUnsubscribed')}</span>}
          </>
        ),
        phone: 'detail',
      },
    ],
    [t, states],
  );
}

function CallBack({ announcement }: { announcement: AnnouncementDetail }) {
  const t = useTranslations('announcements');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const callBack = trpc.announcement.callBack.useMutation({
    onSuccess: () => notify.done(t('calledBack')),
    onSettled: () => utils.announcement.invalidate(),
  });
  const { announcementId } = announcement;
  return (
    <Button
      variant="default"
      className={classes.callBack}
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      loading={callBack.isPending}
      onClick={() => callBack.mutate({ eventId, announcementId })}
    >
      {t('callBack')}
    </Button>
  );
}
