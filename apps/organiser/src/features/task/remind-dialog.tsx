import type { ReminderPreview } from '@foyer/domain/task/task.schema.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { Button, Group, Modal, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './task.module.css';

type RemindDialogProps = {
  exhibitorIds: readonly string[];
  /** Of this task alone, or of everything that is open. */
  templateId: string | undefined;
  /** How a letter is shown; the page brings the outbox's own view. */
  letter: (letter: { text: string; html: string }) => ReactNode;
  onClose: () => void;
  onReminded: () => void;
};

/** Shows who would get which letter before any is written; after that a minute to think better of it. */
export function RemindDialog(props: RemindDialogProps) {
  const t = useTranslations('tasks.remind');
  const loading = useTranslations('portal.frame')('loading');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const input = {
    eventId,
    exhibitorIds: props.exhibitorIds as never[],
    templateId: (props.templateId ?? null) as never,
  };
  const preview = trpc.task.previewReminder.useQuery(input, { refetchOnMount: 'always' });
  const refetch = () => Promise.all([utils.task.invalidate(), utils.mail.invalidate()]);
  const withdraw = trpc.mail.withdraw.useMutation({
    onSuccess: () => notify.done(t('takenBack')),
    onSettled: refetch,
  });
  const remind = trpc.task.remind.useMutation({
    onSuccess: ({ letters, mailIds }) => {
      notify.undo(t('done', { letters }), () => withdraw.mutate({ eventId, mailIds }));
      props.onReminded();
    },
    onSettled: refetch,
  });
  const { data } = preview;
  return (
    <Modal opened size="lg" onClose={props.onClose} title={t('title')}>
      {preview.isError && (
        <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {preview.isPending && <SkeletonRows rows={6} label={loading} />}
      {data && (
        <>
          <Reach preview={data} />
          {data.samples.length > 0 && <Samples preview={data} letter={props.letter} />}
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button
              disabled={data.letters === 0}
              loading={remind.isPending}
              onClick={() => remind.mutate(input)}
            >
              {t('send', { letters: data.letters })}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function Reach({ preview }: { preview: ReminderPreview }) {
  const t = useTranslations('tasks.remind');
  const format = useFormatter();
  const { exhibitors, letters, nothingOpen, nobodyThere } = preview;
  return (
    <>
      <p className={classes.words}>{t('reach', { exhibitors, letters })}</p>
      {nobodyThere.length > 0 && (
        <p className={classes.muted}>{t('nobodyThere', { names: format.list(nobodyThere) })}</p>
      )}
      {nothingOpen.length > 0 && (
        <p className={classes.muted}>{t('nothingOpen', { names: format.list(nothingOpen) })}</p>
      )}
    </>
  );
}

function Samples({
  preview,
  letter,
}: Pick<RemindDialogProps, 'letter'> & { preview: ReminderPreview }) {
  const t = useTranslations('tasks.remind');
  const [at, setAt] = useState('0');
  const shown = preview.samples[Number(at)];
  return (
    <>
      <Select
        mt="sm"
        mb="sm"
        label={t('sample')}
        allowDeselect={false}
        value={at}
        onChange={(value) => setAt(value ?? '0')}
        data={preview.samples.map(({ exhibitorName, toName, toAddress }, index) => ({
          value: String(index),
          label: `${exhibitorName} · ${toName || toAddress}`,
        }))}
      />
      {shown && (
        <div key={at}>
          <p className={classes.subject}>
            <strong>{t('subject')}</strong> {shown.subject}
          </p>
          {letter(shown)}
        </div>
      )}
    </>
  );
}
