import { textIn } from '@foyer/domain/locales.ts';
import type { AppliesTo } from '@foyer/domain/task/template.schema.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { MultiSelect, NumberInput, Select, Stack, TagsInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

type AppliesFieldsProps = {
  value: AppliesTo;
  error: string | undefined;
  onChange: (value: AppliesTo) => void;
};

const begun: Record<Exclude<AppliesTo['who'], 'benefit'>, AppliesTo> = {
  all: { who: 'all' },
  stand: { who: 'stand', openSides: [], minAreaSquareMetres: 0, categories: [] },
  category: { who: 'category', categoryIds: [] },
  chosen: { who: 'chosen', exhibitorIds: [] },
};
const sides = ['1', '2', '3', '4'] as const;

/** Whom a task is for. Asked anew every day: a new stand or category brings its tasks along. */
export function AppliesFields({ value, error, onChange }: AppliesFieldsProps) {
  const t = useTranslations('tasks.applies');
  return (
    <Stack gap="xs">
      <Select
        label={t('label')}
        allowDeselect={false}
        data={(['all', 'stand', 'category', 'chosen'] as const).map((who) => ({
          value: who,
          label: t(who),
        }))}
        value={value.who}
        onChange={(who) => onChange(begun[who as keyof typeof begun])}
      />
      {value.who === 'stand' && <StandFields value={value} onChange={onChange} />}
      {value.who === 'category' && (
        <CategoryField value={value} error={error} onChange={onChange} />
      )}
      {value.who === 'chosen' && <ChosenField value={value} error={error} onChange={onChange} />}
    </Stack>
  );
}

type Of<Who extends AppliesTo['who']> = {
  value: Extract<AppliesTo, { who: Who }>;
  onChange: (value: AppliesTo) => void;
};

function StandFields({ value, onChange }: Of<'stand'>) {
  const t = useTranslations('tasks.applies');
  return (
    <>
      <MultiSelect
        label={t('openSides')}
        placeholder={value.openSides.length === 0 ? t('any') : undefined}
        data={sides.map((side) => ({ value: side, label: t(`side.${side}`) }))}
        value={value.openSides.map(String)}
        onChange={(chosen) => onChange({ ...value, openSides: chosen.map(Number) })}
      />
      <NumberInput
        label={t('minArea')}
        maw={220}
        min={0}
        max={10_000}
        value={value.minAreaSquareMetres}
        onChange={(area) => onChange({ ...value, minAreaSquareMetres: Number(area) || 0 })}
      />
      <TagsInput
        label={t('standCategories')}
        placeholder={value.categories.length === 0 ? t('any') : undefined}
        value={value.categories}
        onChange={(categories) => onChange({ ...value, categories })}
      />
    </>
  );
}

function CategoryField({ value, error, onChange }: Of<'category'> & { error: string | undefined }) {
  const t = useTranslations('tasks.applies');
  const { locale } = useLanguage();
  const { eventId } = useOrganiserHat();
  const categories = trpc.event.categories.useQuery({ eventId });
  return (
    <MultiSelect
      label={t('category')}
      searchable
      error={error}
      data={(categories.data ?? []).map(({ categoryId, name }) => ({
        value: categoryId,
        label: textIn(name, locale),
      }))}
      value={value.categoryIds}
      onChange={(categoryIds) => onChange({ ...value, categoryIds })}
    />
  );
}

function ChosenField({ value, error, onChange }: Of<'chosen'> & { error: string | undefined }) {
  const t = useTranslations('tasks.applies');
  const { eventId } = useOrganiserHat();
  const exhibitors = trpc.exhibitor.list.useQuery({ eventId });
  return (
    <MultiSelect
      label={t('chosen')}
      searchable
      error={error}
      data={(exhibitors.data ?? []).map(({ exhibitorId, name }) => ({
        value: exhibitorId as string,
        label: name,
      }))}
      value={value.exhibitorIds}
      onChange={(exhibitorIds) => onChange({ ...value, exhibitorIds: exhibitorIds as never })}
    />
  );
}
