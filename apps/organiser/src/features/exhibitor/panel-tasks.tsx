import { textIn } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { StateChip, type Tone } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './exhibitor.module.css';
import { PanelSection } from './panel-section.tsx';

const tones = {
  open: 'waiting-exhibitor',
  reopened: 'waiting-exhibitor',
  overdue: 'refused',
  done: 'done',
  waived: 'muted',
} as const satisfies Record<string, Tone>;

/** What is asked of this exhibitor and how far it is; a row opens the task with what was handed in. */
export function PanelTasks({ exhibitorId }: { exhibitorId: string }) {
  const t = useTranslations('exhibitors.panel');
  const states = useTranslations('states.task');
  const format = useFormatter();
  const { locale } = useLanguage();
  const { eventId, eventSlug } = useOrganiserHat();
  const tasks = trpc.task.ofExhibitor.useQuery({ eventId, exhibitorId });
  if (!tasks.data) return null;
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <PanelSection title={t('tasks')}>
      {tasks.data.length === 0 && <p className={classes.muted}>{t('noTasks')}</p>}
      {tasks.data.length > 0 && (
        <ul className={classes.list}>
          {tasks.data.map((task) => {
            const { templateId, doneAt, dueOn } = task;
            const state = task.isOverdue ? 'overdue' : task.status;
            const link = `/organiser/${eventSlug}/tasks?open=${exhibitorId}&of=${templateId}`;
            return (
              <li key={templateId} className={classes.row}>
                <span className={classes.person}>
                  <Anchor component={UiLink} href={link}>
                    {textIn(task.title, locale)}
                  </Anchor>
                  <span className={classes.sub}>
                    {doneAt
                      ? t('taskDone', { date: format.dateTime(doneAt, { dateStyle: 'medium' }) })
                      : t('taskDue', { date: day(dueOn) })}
                  </span>
                </span>
                <StateChip tone={tones[state]} label={states(state)} />
              </li>
            );
          })}
        </ul>
      )}
    </PanelSection>
  );
}
