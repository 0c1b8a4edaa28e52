import type { Mail } from '@foyer/domain/mail/mail.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './mail.module.css';

/** Who it goes to and when, as a short list. */
export function MailAbout({ mail }: { mail: Mail }) {
  const t = useTranslations('mail.panel');
  const format = useFormatter();
  const { eventSlug } = useOrganiserHat();
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <dl className={classes.about}>
      <dt>{t('to')}</dt>
      <dd>
        {mail.toName && `${mail.toName} · `}
        {mail.toAddress}
      </dd>
      {mail.exhibitorId && mail.exhibitorName && (
        <>
          <dt>{t('exhibitor')}</dt>
          <dd>
            <Anchor href={`/organiser/${eventSlug}/exhibitors?open=${mail.exhibitorId}`}>
              {mail.exhibitorName}
            </Anchor>
          </dd>
        </>
      )}
      <dt>{t('written')}</dt>
      <dd>{at(mail.createdAt)}</dd>
      {mail.status === 'queued' && mail.sendAt && (
        <>
          <dt>{t('leaves')}</dt>
          <dd>{at(mail.sendAt)}</dd>
        </>
      )}
      {mail.sentAt && (
        <>
          <dt>{t('sent')}</dt>
          <dd>{at(mail.sentAt)}</dd>
        </>
      )}
      {mail.attempts > 1 && (
        <>
          <dt>{t('attempts')}</dt>
          <dd>{t('attemptsCount', { count: mail.attempts })}</dd>
        </>
      )}
    </dl>
  );
}
