import { type TaskDetail, taskCommentSchema } from '@foyer/domain/task/task.schema.ts';
import { isOpen } from '@foyer/domain/task/task-status.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { refusalOf } from '@foyer/portal/refusal/refusal-of.ts';
import { useSentences } from '@foyer/portal/refusal/use-sentences.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { type Inputs, trpc } from '@foyer/portal/trpc.ts';
import { Alert, Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenCell } from './task-matrix.tsx';

type Act = 'extend' | 'reopen' | 'waive';

/** What the team may do about one exhibitor's task, as its state allows. */
export function TaskActs({ task, cell }: { task: TaskDetail; cell: OpenCell }) {
  const t = useTranslations('tasks.acts');
  const [act, setAct] = useState<Act>();
  const { eventId } = useOrganiserHat();
  const refetch = useRefetch();
  const resume = trpc.task.resume.useMutation({ onSettled: refetch });
  const key = {
    eventId,
    exhibitorId: cell.exhibitorId as never,
    templateId: cell.templateId as never,
  };
  return (
    <>
      {isOpen(task.status) && (
        <>
          <Button variant="default" onClick={() => setAct('waive')}>
            {t('waive.act')}
          </Button>
          <Button onClick={() => setAct('extend')}>{t('extend.act')}</Button>
        </>
      )}
      {task.status === 'done' && (
        <Button variant="default" onClick={() => setAct('reopen')}>
          {t('reopen.act')}
        </Button>
      )}
      {task.status === 'waived' && (
        <Button variant="default" loading={resume.isPending} onClick={() => resume.mutate(key)}>
          {t('resume')}
        </Button>
      )}
      {act && <ActDialog act={act} task={task} cell={key} onClose={() => setAct(undefined)} />}
    </>
  );
}

function useRefetch() {
  const utils = trpc.useUtils();
  return () => Promise.all([utils.task.invalidate(), utils.fact.invalidate()]);
}

type ActDialogProps = {
  act: Act;
  task: TaskDetail;
  cell: Inputs['task']['resume'];
  onClose: () => void;
};

/** Every act says why; the exhibitor reads it. A new date where the act gives one. */
function ActDialog({ act, task, cell, onClose }: ActDialogProps) {
  const t = useTranslations('tasks.acts');
  const notify = useNotify();
  const { sentence } = useSentences();
  const [comment, setComment] = useState('');
  const needsDate = act === 'extend' || (act === 'reopen' && task.isClosed);
  const [until, setUntil] = useState(needsDate ? '' : task.dueOn);
  const [wasTried, setWasTried] = useState(false);
  const refetch = useRefetch();
  const options = {
    meta: { quiet: true },
    onSuccess: () => {
      notify.done(t(`${act}.done`));
      onClose();
    },
    onSettled: refetch,
  };
  const extend = trpc.task.extend.useMutation(options);
  const reopen = trpc.task.reopen.useMutation(options);
  const waive = trpc.task.waive.useMutation(options);
  const { error, isPending } = { extend, reopen, waive }[act];
  const isCommentMissing = !taskCommentSchema.safeParse(comment).success;
  const isDateMissing = needsDate && until === '';
  // About the date it is said at the date, anything else below.
  const isOfDate = ['task.date_too_early', 'task.needs_new_date'].includes(
    refusalOf(error)?.code ?? '',
  );
  const submit = () => {
    setWasTried(true);
    if (isCommentMissing || isDateMissing) return;
    if (act === 'extend') extend.mutate({ ...cell, until, comment });
    if (act === 'waive') waive.mutate({ ...cell, comment });
    if (act === 'reopen') reopen.mutate({ ...cell, comment, until: needsDate ? until : null });
  };
  return (
    <Modal opened onClose={onClose} title={t(`${act}.title`, { name: task.exhibitorName })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {needsDate && (
          <TextInput
            type="date"
            mb="md"
            label={t('until')}
            value={until}
            data-autofocus
            error={
              wasTried && isDateMissing ? t('untilMissing') : isOfDate ? sentence(error) : undefined
            }
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('comment')}
          description={t('commentHelp')}
          autosize
          minRows={3}
          maxLength={600}
          value={comment}
          data-autofocus={needsDate ? undefined : true}
          error={wasTried && isCommentMissing ? t('commentMissing') : undefined}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        {error && !(isOfDate && needsDate) && (
          <Alert color="red" mt="md">
            {sentence(error)}
          </Alert>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t(`${act}.act`)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
