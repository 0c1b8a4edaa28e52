import {
  type DemoInput,
  type DemoLevel,
  demoLevels,
  type Equipment,
  equipmentKinds,
} from '@foyer/domain/demo/demo.schema.ts';
import { type Locale, locales, textIn } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import type { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PresenterFields } from './presenter-fields.tsx';
import type { OpenDemos } from './use-booth-demos.ts';

export type DemoForm = ReturnType<typeof useZodForm<DemoInput>>;

/** What is shown, and by whom. */
export function DemoFields({ form, open }: { form: DemoForm; open: OpenDemos }) {
  const { topics } = open;
  const equipment = useTranslations('equipment');
  const t = useTranslations('demos.form');
  const words = useBilingualWords();
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const products = trpc.product.list.useQuery({ eventId, exhibitorId });
  const { values } = form;
  return (
    <>
      <BilingualField
        label={t('title')}
        help={t('titleHelp')}
        value={values.title}
        onChange={(title) => form.setFieldValue('title', title)}
        maxLength={120}
        error={form.sidesOf('title')}
        words={words}
      />
      <BilingualField
        label={t('abstract')}
        help={t('abstractHelp')}
        value={values.abstract}
        onChange={(abstract) => form.setFieldValue('abstract', abstract)}
        multiline
        maxLength={1200}
        error={form.sidesOf('abstract')}
        words={words}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={t('product')}
          description={t('productHelp')}
          placeholder={t('noProduct')}
          clearable
          searchable
          nothingFoundMessage={t('noProduct')}
          data={(products.data ?? []).map(({ productId, name }) => ({
            value: productId,
            label: textIn(name, locale),
          }))}
          {...form.getInputProps('productId')}
        />
        <Select
          label={t('language')}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: words[value] }))}
          value={values.language}
          onChange={(next) => form.setFieldValue('language', (next ?? locale) as Locale)}
        />
        <Select
          label={t('level')}
          allowDeselect={false}
          data={demoLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          value={values.level}
          onChange={(next) => form.setFieldValue('level', (next ?? 'open') as DemoLevel)}
        />
        {topics.length > 0 && (
          <Select
            label={t('topic')}
            description={t('topicHelp')}
            placeholder={t('noTopic')}
            clearable
            data={topics.map(({ categoryId, name }) => ({
              value: categoryId,
              label: textIn(name, locale),
            }))}
            {...form.getInputProps('categoryId')}
          />
        )}
      </SimpleGrid>
      <PresenterFields form={form} />
      <MultiSelect
        label={t('needs')}
        description={t('needsHelp')}
        data={equipmentKinds.map((value) => ({ value, label: equipment(value) }))}
        value={values.needs}
        onChange={(next) => form.setFieldValue('needs', next as Equipment[])}
      />
    </>
  );
}
