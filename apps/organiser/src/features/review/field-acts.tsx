import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import { Button } from '@mantine/core';
import { IconCheck, IconMessagePlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './review.module.css';
import { objectAndGoThere } from './use-review-keys.ts';
import type { OpenVerdicts } from './use-verdicts.ts';
import type { FieldVerdict } from './verdicts.ts';

type FieldActsProps = { field: ListingField; verdict: FieldVerdict; open: OpenVerdicts };

export function FieldActs({ field, verdict, open }: FieldActsProps) {
  const t = useTranslations('reviews.field');
  const names = useTranslations('listingFields');
  const name = names(field);
  const isAccepted = verdict === 'accepted';
  const isObjected = verdict === 'objected';
  const object = () => (isObjected ? open.drop(field) : objectAndGoThere(open, field));
  return (
    <div className={classes.cardActs}>
      <Button
        size="compact-sm"
        variant={isAccepted ? 'light' : 'default'}
        color={isAccepted ? 'green' : undefined}
        leftSection={<IconCheck size={14} aria-hidden />}
        aria-label={t(isAccepted ? 'acceptedOf' : 'acceptOf', { field: name })}
        onClick={() => (isAccepted ? open.drop(field) : open.accept(field))}
      >
        {t(isAccepted ? 'accepted' : 'accept')}
      </Button>
      <Button
        size="compact-sm"
        variant={isObjected ? 'light' : 'default'}
        color={isObjected ? 'red' : undefined}
        leftSection={<IconMessagePlus size={14} aria-hidden />}
        aria-label={t(isObjected ? 'objectedOf' : 'objectOf', { field: name })}
        onClick={object}
      >
        {t(isObjected ? 'objected' : 'object')}
      </Button>
    </div>
  );
}
