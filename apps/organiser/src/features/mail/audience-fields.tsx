import type { Audience } from '@foyer/domain/announcement/announcement.schema.ts';
import { participations } from '@foyer/domain/exhibitor/participation.rules.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { MultiSelect, Select, TagsInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './mail.module.css';

type AudienceFieldsProps = { value: Audience; onChange: (audience: Audience) => void };

/** Nothing chosen is everybody; every choice makes it fewer. */
export function AudienceFields({ value, onChange }: AudienceFieldsProps) {
  const t = useTranslations('announcements.audience');
  const participation = useTranslations('states.participation');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const categories = trpc.event.categories.useQuery({ eventId });
  const templates = trpc.task.templates.useQuery({ eventId });
  const levels = trpc.sponsorship.levels.useQuery({ eventId });
  const set = (change: Partial<Audience>) => onChange({ ...value, ...change });
  return (
    <fieldset className={classes.audience}>
      <legend className={classes.groupTitle}>{t('title')}</legend>
      <MultiSelect
        label={t('participations')}
        placeholder={value.participations.length === 0 ? t('participationsAny') : undefined}
        data={participations.map((one) => ({ value: one, label: participation(one) }))}
        value={value.participations}
        onChange={(chosen) => set({ participations: chosen as Audience['participations'] })}
      />
      <MultiSelect
        label={t('categories')}
        placeholder={value.categoryIds.length === 0 ? t('any') : undefined}
        searchable
        data={(categories.data ?? []).map(({ categoryId, name }) => ({
          value: categoryId,
          label: textIn(name, locale),
        }))}
        value={value.categoryIds}
        onChange={(categoryIds) => set({ categoryIds })}
      />
      <Select
        label={t('stand')}
        allowDeselect={false}
        data={[
          { value: 'any', label: t('standAny') },
          { value: 'with', label: t('with') },
          { value: 'without', label: t('without') },
        ]}
        value={value.stand}
        onChange={(stand) => set({ stand: stand as Audience['stand'], standCategories: [] })}
      />
      {value.stand === 'with' && (
        <TagsInput
          label={t('standCategories')}
          placeholder={value.standCategories.length === 0 ? t('any') : undefined}
          value={value.standCategories}
          onChange={(standCategories) => set({ standCategories })}
        />
      )}
      {(levels.data ?? []).length > 0 && (
        <MultiSelect
          label={t('levels')}
          placeholder={value.levelIds.length === 0 ? t('levelsAny') : undefined}
          data={(levels.data ?? []).map(({ levelId, name }) => ({
            value: levelId as string,
            label: textIn(name, locale),
          }))}
          value={value.levelIds}
          onChange={(levelIds) => set({ levelIds: levelIds as Audience['levelIds'] })}
        />
      )}
      <Select
        label={t('tasks')}
        allowDeselect={false}
        data={(['any', 'open', 'overdue', 'done'] as const).map((one) => ({
          value: one,
          label: one === 'any' ? t('tasksAny') : t(one),
        }))}
        value={value.tasks}
        onChange={(tasks) =>
          set({
            tasks: tasks as Audience['tasks'],
            ...(tasks === 'any' ? { templateId: null } : {}),
          })
        }
      />
      {value.tasks !== 'any' && (
        <Select
          label={t('task')}
          placeholder={t('taskAny')}
          clearable
          data={(templates.data ?? []).map(({ templateId, title }) => ({
            value: templateId as string,
            label: textIn(title, locale),
          }))}
          value={value.templateId}
          onChange={(templateId) => set({ templateId: templateId as Audience['templateId'] })}
        />
      )}
    </fieldset>
  );
}
