import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './review.module.css';
import { objectionId } from './use-review-keys.ts';
import type { OpenVerdicts } from './use-verdicts.ts';

/** What has to change in a field; it goes out with the decision. */
export function Objection({ field, open }: { field: ListingField; open: OpenVerdicts }) {
  const t = useTranslations('reviews.field');
  const names = useTranslations('listingFields');
  return (
    <div className={classes.objection}>
      <Textarea
        id={objectionId(field)}
        aria-label={t('comment', { field: names(field) })}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxLength={2000}
        value={open.verdicts.objections[field] ?? ''}
        onChange={(event) => open.object(field, event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="subtle" onClick={() => open.drop(field)}>
        {t('drop')}
      </Button>
    </div>
  );
}
