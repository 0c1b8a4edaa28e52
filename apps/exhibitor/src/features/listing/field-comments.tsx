import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { ListingComment, WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { AnswerForm } from './answer-form.tsx';
import classes from './listing.module.css';

type FieldCommentsProps = { field: ListingField | null; view: WorkingCopyView };

/** What was said about a field of the newest submission, right where it is mended, and a way to answer. */
export function FieldComments({ field, view }: FieldCommentsProps) {
  const { latest, comments } = view;
  const isOpen = latest !== null && latest.status !== 'published';
  const own = comments.filter(
    (comment) => comment.field === field && comment.revisionId === latest?.revisionId,
  );
  if (!isOpen || own.length === 0) return null;
  return (
    <div className={classes.comments}>
      {own.map((comment) => (
        <Comment key={comment.commentId} comment={comment} />
      ))}
      <Answer revisionId={latest.revisionId} field={field} />
    </div>
  );
}

export function Comment({ comment, about }: { comment: ListingComment; about?: string }) {
  const t = useTranslations('listing.comment');
  const format = useFormatter();
  const { authorName, authorSide, body, createdAt } = comment;
  const date = format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={classes.comment} data-side={authorSide}>
      <div className={classes.commentBy}>
        <span className={classes.commentSide}>
          {t(authorSide === 'organiser' ? 'organiser' : 'you')}
        </span>
        {t('from', { name: authorName, date })}
        {about && <> · {about}</>}
      </div>
      <p className={classes.commentBody}>{body}</p>
    </div>
  );
}

type AnswerProps = Pick<Parameters<typeof AnswerForm>[0], 'revisionId' | 'field'>;

function Answer(props: AnswerProps) {
  const t = useTranslations('listing.comment');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <AnswerForm {...props} onDone={() => setOpen(false)} />;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={classes.answer}
      onClick={() => setOpen(true)}
    >
      {t('answer')}
    </Button>
  );
}
