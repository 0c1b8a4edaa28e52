import { textIn } from '@foyer/domain/locales.ts';
import { mayActOnTask } from '@foyer/domain/task/task.policy.ts';
import { LoadFailure } from '@foyer/portal/errors/load-failure.tsx';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useSidePanelWords } from '@foyer/portal/list/use-list-words.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { TaskAnswers } from '@foyer/portal/task/task-answers.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { SidePanel } from '@foyer/ui/panel/side-panel.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { SkeletonRows } from '@foyer/ui/state/skeleton-rows.tsx';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './task.module.css';
import { TaskActs } from './task-acts.tsx';
import type { OpenCell } from './task-matrix.tsx';
import { taskTones } from './task-tones.ts';
import { useDayWords } from './use-day-words.ts';

type TaskPanelProps = { cell: OpenCell; onClose: () => void };

/** One exhibitor's task: how far it is, what was handed in, and what the team may do about it. */
export function TaskPanel({ cell, onClose }: TaskPanelProps) {
  const t = useTranslations('tasks.panel');
  const states = useTranslations('states.task');
  const loading = useTranslations('portal.frame')('loading');
  const format = useFormatter();
  const day = useDayWords();
  const { locale } = useLanguage();
  const { eventId, eventSlug, role } = useOrganiserHat();
  const task = trpc.task.get.useQuery(
    { eventId, exhibitorId: cell.exhibitorId as never, templateId: cell.templateId as never },
    { refetchOnMount: 'always' },
  );
  const { data } = task;
  const state = data && (data.isOverdue ? 'overdue' : data.status);
  return (
    <SidePanel
      onClose={onClose}
      words={useSidePanelWords()}
      title={data ? textIn(data.title, locale) : loading}
      sub={
        data && (
          <Anchor
            component={UiLink}
            href={`/organiser/${eventSlug}/exhibitors?open=${cell.exhibitorId}`}
          >
            {data.exhibitorName}
          </Anchor>
        )
      }
      aside={state && <StateChip tone={taskTones[state]} label={states(state)} />}
      actions={
        data &&
        mayActOnTask({ kind: 'organiser', role }, 'manage') && <TaskActs task={data} cell={cell} />
      }
    >
      {task.isError && <LoadFailure error={task.error} onRetry={() => void task.refetch()} />}
      {task.isPending && <SkeletonRows rows={4} label={loading} />}
      {data && (
        <>
          <p className={classes.words}>
            {data.doneAt
              ? t('done', {
                  name: data.doneByName,
                  date: format.dateTime(data.doneAt, { dateStyle: 'long', timeStyle: 'short' }),
                })
              : t(data.isExtended ? 'dueExtended' : 'due', { date: day(data.dueOn) })}
          </p>
          {data.isClosed && data.status !== 'done' && (
            <p className={classes.muted}>{t('closed')}</p>
          )}
          {data.comment && (
            <p className={classes.words}>
              <strong>{t('comment')}</strong> {data.comment}
            </p>
          )}
          {data.status === 'done' ? (
            <TaskAnswers eventId={eventId} task={data} />
          ) : (
            data.questions.length > 0 && <p className={classes.muted}>{t('notHandedIn')}</p>
          )}
        </>
      )}
    </SidePanel>
  );
}
