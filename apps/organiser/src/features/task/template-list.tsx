import { textIn } from '@foyer/domain/locales.ts';
import type { TemplateRow } from '@foyer/domain/task/template.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { SegmentBar } from '@foyer/ui/state/segment-bar.tsx';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './task.module.css';
import { taskTones } from './task-tones.ts';
import { useAppliesWords } from './use-applies-words.ts';
import { useDayWords } from './use-day-words.ts';

type TemplateListProps = {
  templates: readonly TemplateRow[];
  mayManage: boolean;
  onEdit: (templateId: string) => void;
};

/** What the event asks, by date: of whom, how far they are, and who is reminded next. */
export function TemplateList({ templates, mayManage, onEdit }: TemplateListProps) {
  const t = useTranslations('tasks.templates');
  const states = useTranslations('states.task');
  const day = useDayWords();
  const appliesWords = useAppliesWords();
  const { locale } = useLanguage();
  const { eventId, eventSlug } = useOrganiserHat();
  return (
    <ul className={classes.rows}>
      {templates.map((template) => {
        const { templateId, counts, nextReminder, type, closing } = template;
        const title = textIn(template.title, locale);
        const query = new URLSearchParams({ eventId, locale, templateId });
        const link = `/organiser/${eventSlug}/tasks?task=${templateId}`;
        return (
          <li key={templateId} className={classes.row}>
            <div className={classes.rowWords}>
              <div className={classes.rowTitle}>{title}</div>
              <div className={classes.muted}>
                {t(`type.${type}`)} · {appliesWords(template.appliesTo)} ·{' '}
                {t(`due.${closing}`, { date: day(template.dueOn) })}
              </div>
              <div className={classes.muted}>
                {nextReminder
                  ? t('nextReminder', {
                      date: day(nextReminder.on),
                      exhibitors: nextReminder.exhibitors,
                    })
                  : t('noReminder')}
              </div>
            </div>
            <div className={classes.bar}>
              <SegmentBar
                label={t('progress', { title })}
                segments={(['overdue', 'open', 'done', 'waived'] as const)
                  .filter((key) => counts[key] > 0)
                  .map((key) => ({
                    key,
                    value: counts[key],
                    label: states(key),
                    tone: taskTones[key],
                    href: key === 'waived' ? link : `${link}&state=${key}`,
                  }))}
              />
            </div>
            <div className={classes.acts}>
              {['form', 'upload', 'order'].includes(type) && counts.done > 0 && (
                <Button
                  component="a"
                  href={`/api/task/export?${query}`}
                  download
                  variant="subtle"
                  size="xs"
                  aria-label={t('answersOf', { title })}
                >
                  {t('answers')}
                </Button>
              )}
              {template.benefitId && (
                <Button
                  component={UiLink}
                  href={`/organiser/${eventSlug}/sponsors?tab=levels`}
                  variant="subtle"
                  size="xs"
                  aria-label={t('toBenefitOf', { title })}
                >
                  {t('toBenefit')}
                </Button>
              )}
              {mayManage && !template.benefitId && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('editThis', { title })}
                  onClick={() => onEdit(templateId)}
                >
                  {t('edit')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
