import type { CompletenessItem } from '@foyer/domain/listing/completeness.rules.ts';
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './listing.module.css';

const icons = { complete: IconCircleCheckFilled, partly: IconCircleHalf2, empty: IconCircle };

/** How far a section is, as icon and words: "English is missing". */
export function SectionMark({ item }: { item: CompletenessItem }) {
  const t = useTranslations('listing.completeness');
  const { state, required, missingLanguages } = item;
  const Icon = icons[state];
  const [language] = missingLanguages;
  const words =
    state === 'complete'
      ? t('complete')
      : state === 'partly' && language
        ? t('language', { language })
        : t(required ? 'empty' : 'emptyOptional');
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={16} aria-hidden />
      {words}
    </span>
  );
}
