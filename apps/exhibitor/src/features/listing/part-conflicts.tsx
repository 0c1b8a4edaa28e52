import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import { splitPart } from '@foyer/domain/listing/listing-part.ts';
import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './listing.module.css';
import type { Conflict } from './listing-draft.ts';
import type { OpenDraft } from './use-listing-draft.ts';

/** What a colleague wrote into the same field meanwhile; one's own text stays until one decides. */
export function PartConflicts({ field, open }: { field: ListingField; open: OpenDraft }) {
  const found = [...open.conflicts.values()].filter(({ part }) => splitPart(part).field === field);
  return found.map((conflict) => (
    <OneConflict key={conflict.part} conflict={conflict} open={open} />
  ));
}

function OneConflict({ conflict, open }: { conflict: Conflict; open: OpenDraft }) {
  const t = useTranslations('listing.conflict');
  const format = useFormatter();
  const { part, theirs, by, at } = conflict;
  const { language } = splitPart(part);
  const isText = typeof theirs === 'string';
  const time = format.dateTime(at, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className={classes.conflict} role="alert">
      <p className={classes.noteTitle}>{t('title', { name: by, time })}</p>
      {isText && (
        <>
          <p className={classes.help}>{t('both')}</p>
          <blockquote className={classes.quote} lang={language ?? undefined}>
            {theirs || t('empty')}
          </blockquote>
        </>
      )}
      <div className={classes.noteActs}>
        <Button size="xs" variant="default" onClick={() => open.draft.resolve(part, 'theirs')}>
          {t('theirs')}
        </Button>
        <Button size="xs" onClick={() => open.draft.resolve(part, 'mine')}>
          {t('mine')}
        </Button>
      </div>
    </div>
  );
}
