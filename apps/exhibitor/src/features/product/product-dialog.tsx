import { textIn } from '@foyer/domain/locales.ts';
import {
  type Product,
  type ProductInput,
  productInputSchema,
} from '@foyer/domain/product/product.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useLanguage } from '@foyer/portal/language/language.tsx';
import { useBilingualWords, useProseWords } from '@foyer/portal/list/use-field-words.ts';
import { CategoriesField } from '@foyer/portal/listing/categories-field.tsx';
import { PictureField } from '@foyer/portal/media/picture-field.tsx';
import { useZodForm } from '@foyer/portal/refusal/use-zod-form.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { BilingualField } from '@foyer/ui/field/bilingual-field.tsx';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useKeptInput } from './kept-input.ts';
import classes from './product.module.css';
import { ProductConflict } from './product-conflict.tsx';
import { useProductSave } from './use-product-save.ts';

type ProductDialogProps = { product: Product | null; onClose: () => void };

/** Adds a product or changes one; what is typed survives a reload, and a colleague's change is shown. */
export function ProductDialog({ product, onClose }: ProductDialogProps) {
  const t = useTranslations('products.form');
  const words = useBilingualWords();
  const prose = useProseWords();
  const { locale } = useLanguage();
  const notify = useNotify();
  const { eventId, exhibitorId } = useExhibitorHat();
  const listing = trpc.listing.getWorkingCopy.useQuery({ eventId, exhibitorId });
  const categories = listing.data?.categories ?? [];
  const kept = useKeptInput(product);
  const form = useZodForm<ProductInput>({
    schema: productInputSchema,
    initialValues: kept.initial,
    onValuesChange: kept.keep,
  });
  const close = () => {
    kept.forget();
    onClose();
  };
  const { save, isPending, theirs, seen } = useProductSave(product, {
    onSaved: (saved) => {
      notify.done(t(product ? 'saved' : 'added', { name: textIn(saved.name, locale) }));
      close();
    },
    onRefused: form.showRefusal,
  });
  useEffect(() => {
    if (kept.isRestored) notify.done(t('restored'));
  }, [kept.isRestored, notify, t]);

  return (
    <Modal opened onClose={close} title={t(product ? 'editTitle' : 'addTitle')} size="lg">
      <form onSubmit={form.onSubmit((values) => save(values, seen))}>
        <Stack gap="md">
          <BilingualField
            label={t('name')}
            help={t('nameHelp')}
            value={form.values.name}
            onChange={(value) => form.setFieldValue('name', value)}
            maxLength={120}
            error={form.sidesOf('name')}
            words={words}
          />
          <BilingualField
            label={t('summary')}
            help={t('summaryHelp')}
            value={form.values.summary}
            onChange={(value) => form.setFieldValue('summary', value)}
            multiline
            proseWords={prose}
            maxLength={600}
            error={form.sidesOf('summary')}
            words={words}
          />
          <PictureField
            label={t('picture')}
            value={form.values.pictureMediaId}
            onChange={(mediaId) => form.setFieldValue('pictureMediaId', mediaId)}
          />
          {categories.length > 0 && (
            <div>
              <div id="product-categories" className={classes.label}>
                {t('categories')}
              </div>
              <p className={classes.help}>{t('categoriesHelp')}</p>
              <CategoriesField
                categories={categories}
                value={form.values.categoryIds}
                onChange={(ids) => form.setFieldValue('categoryIds', ids)}
                labelledBy="product-categories"
              />
            </div>
          )}
          <TextInput
            label={t('url')}
            description={t('urlHelp')}
            type="url"
            {...form.getInputProps('url')}
          />
          {theirs && (
            <ProductConflict
              theirs={theirs}
              onKeepMine={() => save(form.values, theirs.version)}
              onTakeTheirs={close}
            />
          )}
          <Group justify="flex-end" gap="xs" className={classes.dialogActs}>
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            {!theirs && (
              <Button type="submit" loading={isPending}>
                {t(product ? 'save' : 'add')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
