import type { ApplicationDetail } from '@foyer/domain/application/application.schema.ts';
import {
  canDecide,
  canMoveApplication,
  canNote,
  decisionSchema,
  isDecided,
} from '@foyer/domain/application/application-status.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './application.module.css';
import { useDecide } from './use-decide.ts';

type DecisionBoxProps = { application: ApplicationDetail; mayDecide: boolean };

/** Decides without telling; the note goes into the letter, a question back to the applicant at once. */
export function DecisionBox({ application, mayDecide }: DecisionBoxProps) {
  const t = useTranslations('applications.decide');
  const { applicationId, status, note, changeRequest } = application;
  const act = useDecide();
  const able = decisionSchema.options.filter((one) => canDecide(application, one).allowed);
  const isOpen = able.length > 0 || isDecided(status);
  if (!mayDecide || !isOpen) {
    return note ? (
      <section className={classes.section} aria-label={t('title')}>
        <h3>{t('title')}</h3>
        <p className={classes.quiet}>{note}</p>
      </section>
    ) : null;
  }
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={classes.quiet}>{t(isDecided(status) ? 'untold' : 'help')}</p>
      <div className={classes.acts}>
        {able.map((decision) => (
          <Button
            key={decision}
            size="xs"
            variant={decision === 'to_accept' ? 'filled' : 'default'}
            loading={act.isPending}
            onClick={() => act.decide([applicationId], decision)}
          >
            {t(decision)}
          </Button>
        ))}
        {isDecided(status) && (
          <Button size="xs" variant="subtle" onClick={() => act.undo([applicationId])}>
            {t('undo')}
          </Button>
        )}
      </div>
      {canNote(status).allowed && <NoteForm application={application} />}
      {changeRequest && status === 'changes_requested' && (
        <p className={classes.quiet}>{t('asked', { text: changeRequest })}</p>
      )}
      {canMoveApplication(status, 'changes_requested').allowed && (
        <AskForm applicationId={applicationId} />
      )}
    </section>
  );
}

function NoteForm({ application }: { application: ApplicationDetail }) {
  const t = useTranslations('applications.note');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const { applicationId, note } = application;
  const [text, setText] = useState(note);
  const save = trpc.application.note.useMutation({
    onSuccess: () => notify.done(t('saved')),
    onSettled: () => utils.application.invalidate(),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ eventId, applicationId, note: text.trim() });
      }}
    >
      <Textarea
        label={t('label')}
        description={t('help')}
        autosize
        minRows={1}
        maxLength={1500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== note && (
        <Button type="submit" size="xs" mt={8} variant="default" loading={save.isPending}>
          {t('save')}
        </Button>
      )}
    </form>
  );
}

function AskForm({ applicationId }: { applicationId: ApplicationDetail['applicationId'] }) {
  const t = useTranslations('applications.ask');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const ask = trpc.application.requestChanges.useMutation({
    onSuccess: () => {
      notify.done(t('done'));
      setText('');
      setOpen(false);
    },
    onSettled: () => Promise.all([utils.application.invalidate(), utils.fact.list.invalidate()]),
  });
  if (!isOpen) {
    return (
      <div>
        <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({ eventId, applicationId, text: text.trim() });
      }}
    >
      <Textarea
        label={t('label')}
        description={t('help')}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button
          type="submit"
          size="xs"
          mt={8}
          disabled={text.trim() === ''}
          loading={ask.isPending}
        >
          {t('send')}
        </Button>
        <Button size="xs" mt={8} variant="default" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
