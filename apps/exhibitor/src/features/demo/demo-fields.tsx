import type { DemoInput } from '@foyer/domain/demo/demo.schema.ts';
import { type Locale, textIn } from '@foyer/domain/locale.ts';
import { locales } from '@foyer/domain/locales.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords } from '@foyer/portal/list/use-field-words.ts';
import type { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

export type DemoForm = ReturnType<typeof useZodForm<DemoInput>>;

/** What is shown, and by whom. */
export function DemoFields({ form }: { form: DemoForm }) {
  const t = useTranslations('demos.form');
  const words = useBilingualWords();
  const { locale } = useLanguage();
  const { eventId, exhibitorId } = useExhibitorHat();
  const products = trpc.product.list.useQuery({ eventId, exhibitorId });
  const { values, errors } = form;
  const errorsOf = (field: 'title' | 'abstract') => ({
    de: (errors[`${field}.de`] ?? errors[field]) as string | undefined,
    en: errors[`${field}.en`] as string | undefined,
  });
  return (
    <>
      <BilingualField
        label={t('title')}
        help={t('titleHelp')}
        value={values.title}
        onChange={(title) => form.setFieldValue('title', title)}
        maxLength={120}
        error={errorsOf('title')}
        words={words}
      />
      <BilingualField
        label={t('abstract')}
        help={t('abstractHelp')}
        value={values.abstract}
        onChange={(abstract) => form.setFieldValue('abstract', abstract)}
        multiline
        maxLength={1200}
        error={errorsOf('abstract')}
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
        <TextInput
          label={t('presenter')}
          description={t('presenterHelp')}
          {...form.getInputProps('presenter')}
        />
        <Select
          label={t('language')}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: words[value] }))}
          value={values.language}
          onChange={(next) => form.setFieldValue('language', (next ?? locale) as Locale)}
        />
      </SimpleGrid>
    </>
  );
}
