import type { ApplicationDetail } from '@foyer/domain/application/application.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './application.module.css';

type ApplicationTalkProps = { application: ApplicationDetail; mayTalk: boolean };

/** What the team says among itself. */
export function ApplicationTalk({ application, mayTalk }: ApplicationTalkProps) {
  const t = useTranslations('applications.talk');
  const format = useFormatter();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [text, setText] = useState('');
  const { applicationId, thread } = application;
  const comment = trpc.application.comment.useMutation({
    onSuccess: () => setText(''),
    onSettled: () => Promise.all([utils.application.invalidate(), utils.fact.list.invalidate()]),
  });
  if (!mayTalk && thread.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={classes.quiet}>{t('help')}</p>
      <ul className={classes.thread}>
        {thread.map(({ authorName, at, text: said }) => (
          <li key={`${at.toISOString()} ${said}`}>
            <strong>{authorName}</strong>{' '}
            <time className={classes.quiet} dateTime={at.toISOString()}>
              {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            <p>{said}</p>
          </li>
        ))}
      </ul>
      {mayTalk && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            comment.mutate({ eventId, applicationId, text: text.trim() });
          }}
        >
          <Textarea
            aria-label={t('label')}
            placeholder={t('label')}
            autosize
            minRows={1}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() !== '' && (
            <Button type="submit" size="xs" mt={8} variant="default" loading={comment.isPending}>
              {t('send')}
            </Button>
          )}
        </form>
      )}
    </section>
  );
}
