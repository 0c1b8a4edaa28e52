import { type Category, maxChosenCategories } from '@foyer/domain/event/event.schema.ts';
import { textIn } from '@foyer/domain/locales.ts';
import { Chip } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.tsx';
import classes from './categories-field.module.css';

type CategoriesFieldProps = {
  categories: readonly Category[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** The id of what names the field. */
  labelledBy?: string;
};

export function CategoriesField({
  categories,
  value,
  onChange,
  labelledBy = 'categoryIds-title',
}: CategoriesFieldProps) {
  const t = useTranslations('listingWords.categories');
  const { locale } = useLanguage();
  if (categories.length === 0) return <p className={classes.help}>{t('none')}</p>;
  const isFull = value.length >= maxChosenCategories;
  return (
    <fieldset className={classes.chips} aria-labelledby={labelledBy}>
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        {categories.map(({ categoryId, name }) => (
          <Chip
            key={categoryId}
            value={categoryId}
            variant="light"
            disabled={isFull && !value.includes(categoryId)}
          >
            {textIn(name, locale)}
          </Chip>
        ))}
      </Chip.Group>
      {isFull && <p className={classes.help}>{t('full')}</p>}
    </fieldset>
  );
}
