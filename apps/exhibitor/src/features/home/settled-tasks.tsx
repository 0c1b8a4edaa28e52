import { textIn } from '@foyer/domain/locales.ts';
import type { AskedTask } from '@foyer/domain/task/task.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { TaskAnswers } from '@foyer/portal/task/task-answers.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './home.module.css';

/** What the organiser asked and nobody has to do any more, with what was handed in. */
export function SettledTasks({ tasks }: { tasks: readonly AskedTask[] }) {
  const t = useTranslations('home.settled');
  if (tasks.length === 0) return null;
  return (
    <details className={classes.settled}>
      <summary className={classes.settledHead}>{t('title', { count: tasks.length })}</summary>
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <SettledTask key={task.templateId} task={task} />
        ))}
      </ul>
    </details>
  );
}

function SettledTask({ task }: { task: AskedTask }) {
  const t = useTranslations('home.settled');
  const states = useTranslations('states.task');
  const format = useFormatter();
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const utils = trpc.useUtils();
  const takeBack = trpc.task.takeBack.useMutation({
    onSettled: () => Promise.all([utils.task.home.invalidate(), utils.fact.invalidate()]),
  });
  const { status, doneAt, doneByName, comment, isClosed, templateId } = task;
  const title = textIn(task.title, locale);
  return (
    <li className={classes.settledTask}>
      <div className={classes.settledLine}>
        <span className={classes.title}>{title}</span>
        <StateChip tone={status === 'done' ? 'done' : 'muted'} label={states(status)} />
      </div>
      {doneAt && (
        <p className={classes.settledWords}>
          {t('by', { name: doneByName, date: format.dateTime(doneAt, { dateStyle: 'long' }) })}
        </p>
      )}
      {comment && <p className={classes.settledWords}>{comment}</p>}
      {status === 'done' && <TaskAnswers eventId={eventId} task={task} />}
      {status === 'done' && !isClosed && (
        <div>
          <Button
            variant="default"
            size="xs"
            aria-label={t('changeThis', { title })}
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate({ eventId, exhibitorId, templateId })}
          >
            {t('change')}
          </Button>
        </div>
      )}
    </li>
  );
}
