import type { QueueRow } from '@foyer/domain/listing/listing-view.schema.ts';
import { IconMessage } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './review.module.css';

type QueueEntryProps = { row: QueueRow; isOpen: boolean; onOpen: () => void };

export function QueueEntry({ row, isOpen, onOpen }: QueueEntryProps) {
  const t = useTranslations('reviews.queue');
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { exhibitorName, kind, round, changedFields, comments, claim, isTrivial } = row;
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={classes.entry}
        aria-current={isOpen || undefined}
        onClick={onOpen}
      >
        <span className={classes.entryName}>{exhibitorName}</span>
        <span className={classes.entrySub}>
          {t(kind)} · {t('fields', { count: changedFields.length })}
          {isTrivial && <> · {t('small')}</>}
          {round > 1 && <> · {t('round', { round })}</>}
          {comments > 0 && (
            <span className={classes.entryComments}>
              <IconMessage size={13} aria-hidden /> {t('comments', { count: comments })}
            </span>
          )}
        </span>
        <span className={classes.entrySub}>
          {format.relativeTime(row.since, now)}
          {claim && <> · {t('with', { name: claim.name })}</>}
        </span>
      </button>
    </li>
  );
}
