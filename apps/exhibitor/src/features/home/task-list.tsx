import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { ProgressRing } from '@foyer/ui/state/progress-ring.tsx';
import {
  IconCalendarTime,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheck,
  IconExternalLink,
  IconFileDescription,
  IconForms,
  IconMessage2Exclamation,
  IconPackage,
  IconSend,
  IconShoppingCart,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { AskedTask } from './asked-task.tsx';
import classes from './home.module.css';
import { useAskedWords, useTaskWords } from './use-task-words.ts';

type Home = Outputs['task']['home'];
type Task = Home['tasks'][number];
type Asked = Extract<Task, { kind: 'asked' }>;
type Own = Exclude<Task, Asked>;
type Opening = {
  /** The task that is open in place. */
  openId: string | undefined;
  onOpen: (templateId: string | undefined) => void;
};

const askedIcons = {
  confirm: IconCircleCheck,
  upload: IconUpload,
  form: IconForms,
  order: IconShoppingCart,
  link: IconExternalLink,
} as const;

const icons = {
  answer_review: IconMessage2Exclamation,
  complete_listing: IconFileDescription,
  submit_listing: IconSend,
  submit_changes: IconSend,
  add_product: IconPackage,
  mend_demo: IconCalendarTime,
  submit_demo: IconCalendarTime,
  plan_demo: IconCalendarTime,
  invite_team: IconUsers,
} as const satisfies Record<Own['kind'], unknown>;

/** What is left, the most urgent first; each line opens in place, or the place where it is finished. */
export function TaskList({
  tasks,
  progress,
  ...opening
}: Pick<Home, 'tasks' | 'progress'> & Opening) {
  const t = useTranslations('home');
  const words = t('ring', progress);
  return (
    <section aria-labelledby="left-to-do">
      <div className={classes.leftHead}>
        <ProgressRing value={progress.done} max={progress.total} label={words} size={64} />
        <div>
          <h2 id="left-to-do" className={classes.heading}>
            {t('left')}
          </h2>
          <span className={classes.ringWords}>{words}</span>
        </div>
      </div>
      <TaskRows tasks={tasks} {...opening} />
    </section>
  );
}

/** What nobody has to do, once everything else is done. */
export function Ideas({ tasks }: Pick<Home, 'tasks'>) {
  const t = useTranslations('home');
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas" className={classes.heading}>
        {t('ideas')}
      </h2>
      <TaskRows tasks={tasks} openId={undefined} onOpen={() => {}} />
    </section>
  );
}

function TaskRows({ tasks, ...opening }: Pick<Home, 'tasks'> & Opening) {
  return (
    <ul className={classes.tasks}>
      {tasks.map((task) =>
        task.kind === 'asked' ? (
          <AskedRow key={task.asked.templateId} task={task} {...opening} />
        ) : (
          <TaskRow key={task.kind} task={task} />
        ),
      )}
    </ul>
  );
}

/** A task of the organiser opens where it stands, and is finished there. */
function AskedRow({ task, openId, onOpen }: { task: Asked } & Opening) {
  const { asked } = task;
  const words = useAskedWords(asked);
  const id = useId();
  const isOpen = openId === asked.templateId;
  const Icon = askedIcons[asked.type];
  const isUrgent = task.isOverdue || words.isReturned;
  return (
    <li className={classes.task}>
      <button
        type="button"
        className={classes.taskLink}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onOpen(isOpen ? undefined : asked.templateId)}
      >
        <span className={classes.icon} data-urgent={isUrgent || undefined}>
          <Icon size={22} stroke={1.5} aria-hidden />
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{words.title}</span>
          {!isOpen && <span className={classes.why}>{words.why}</span>}
        </span>
        <DueWords task={task} />
        <IconChevronDown size={18} aria-hidden className={classes.chevron} data-open={isOpen} />
      </button>
      {isOpen && (
        <div id={id}>
          <AskedTask asked={asked} onDone={() => onOpen(undefined)} />
        </div>
      )}
    </li>
  );
}

function TaskRow({ task }: { task: Own }) {
  const { eventSlug, exhibitorId } = useExhibitorHat();
  const words = useTaskWords(task);
  const Icon = icons[task.kind];
  const isUrgent = task.isOverdue || task.kind === 'answer_review' || task.kind === 'mend_demo';
  const search = task.kind === 'invite_team' ? '?invite=true' : '';
  return (
    <li className={classes.task}>
      <UiLink
        className={classes.taskLink}
        href={`/exhibitor/${eventSlug}/${exhibitorId}/${task.place}${search}`}
      >
        <span className={classes.icon} data-urgent={isUrgent || undefined}>
          <Icon size={22} stroke={1.5} aria-hidden />
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{words.title}</span>
          <span className={classes.why}>{words.why}</span>
        </span>
        <DueWords task={task} />
        <IconChevronRight size={18} aria-hidden className={classes.chevron} />
      </UiLink>
    </li>
  );
}

function DueWords({ task }: { task: Task }) {
  const t = useTranslations('home');
  const format = useFormatter();
  if (task.isOptional) return <span className={classes.due}>{t('optional')}</span>;
  if (!task.dueOn) return null;
  // A day has no time zone; noon in UTC is the same day when written in UTC.
  const day = new Date(`${task.dueOn}T12:00:00Z`);
  const date = format.dateTime(day, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <span className={classes.due} data-overdue={task.isOverdue || undefined}>
      {task.isOverdue ? t('overdue', { date }) : t('due', { date })}
    </span>
  );
}
