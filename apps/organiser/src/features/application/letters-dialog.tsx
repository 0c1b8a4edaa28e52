import type { DecisionLetter } from '@foyer/domain/application/application.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, Modal, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './application.module.css';

type LettersDialogProps = {
  mayTell: boolean;
  /** How a letter is shown; the page brings the outbox's own view. */
  letter: (letter: { text: string; html: string }) => ReactNode;
  onClose: () => void;
};

/** Every letter as it would leave; then all of them leave at once, and that cannot be undone. */
export function LettersDialog({ mayTell, letter, onClose }: LettersDialogProps) {
  const t = useTranslations('applications.letters');
  const loading = useTranslations('portal.frame')('loading');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const letters = trpc.application.letters.useQuery({ eventId }, { refetchOnMount: 'always' });
  const refetch = () =>
    Promise.all([
      utils.application.invalidate(),
      utils.exhibitor.invalidate(),
      utils.mail.invalidate(),
      utils.fact.list.invalidate(),
    ]);
  const tell = trpc.application.tell.useMutation({
    onSuccess: ({ told }) => {
      notify.done(t('done', { count: told }));
      onClose();
    },
    onSettled: refetch,
  });
  const ready = (letters.data ?? []).filter(({ isNameTaken }) => !isNameTaken);
  return (
    <Modal opened size="lg" onClose={onClose} title={t('title')}>
      {letters.isError && (
        <LoadFailure error={letters.error} onRetry={() => void letters.refetch()} />
      )}
      {letters.isPending && <SkeletonRows rows={8} label={loading} />}
      {letters.data && (
        <>
          <Reach letters={letters.data} />
          {letters.data.length > 0 && <Reading letters={letters.data} letter={letter} />}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            {mayTell && (
              <Button
                disabled={ready.length === 0}
                loading={tell.isPending}
                onClick={() =>
                  tell.mutate({
                    eventId,
                    decisions: ready.map(({ applicationId, decision, note }) => ({
                      applicationId,
                      decision,
                      note,
                    })),
                  })
                }
              >
                {t('send', { count: ready.length })}
              </Button>
            )}
          </Group>
        </>
      )}
    </Modal>
  );
}

function Reach({ letters }: { letters: readonly DecisionLetter[] }) {
  const t = useTranslations('applications.letters');
  const format = useFormatter();
  const count = (decision: DecisionLetter['decision']) =>
    letters.filter((one) => one.decision === decision && !one.isNameTaken).length;
  const taken = letters.filter(({ isNameTaken }) => isNameTaken).map(({ name }) => name);
  return (
    <>
      <p className={classes.subject}>
        {t('reach', {
          accepted: count('to_accept'),
          waitlisted: count('to_waitlist'),
          rejected: count('to_reject'),
        })}
      </p>
      <p className={classes.quiet}>{t('help')}</p>
      {taken.length > 0 && (
        <p className={classes.taken} role="alert">
          {t('taken', { names: format.list(taken), count: taken.length })}
        </p>
      )}
    </>
  );
}

type ReadingProps = Pick<LettersDialogProps, 'letter'> & { letters: readonly DecisionLetter[] };

function Reading({ letters, letter }: ReadingProps) {
  const t = useTranslations('applications.letters');
  const states = useTranslations('states.application');
  const [at, setAt] = useState('0');
  const shown = letters[Number(at)];
  return (
    <>
      <Select
        mt="sm"
        mb="sm"
        label={t('read')}
        allowDeselect={false}
        value={at}
        onChange={(value) => setAt(value ?? '0')}
        data={letters.map(({ name, decision }, index) => ({
          value: String(index),
          label: `${name} · ${states(decision)}`,
        }))}
      />
      {shown && (
        <div key={at}>
          <p className={classes.subject}>
            {t('to', { name: shown.toName, address: shown.toAddress })}
          </p>
          <p className={classes.subject}>
            <strong>{shown.subject}</strong>
          </p>
          {letter(shown)}
        </div>
      )}
    </>
  );
}
