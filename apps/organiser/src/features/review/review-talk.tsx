import type { ListingComment, Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './review.module.css';

/** All that was said, oldest first; a version is named where it is not the one on the desk. */
export function ReviewTalk({ review }: { review: Review }) {
  const t = useTranslations('reviews');
  const names = useTranslations('listingFields');
  const { comments, revision } = review;
  return (
    <section aria-labelledby="talk-title" className={classes.talk}>
      <h2 id="talk-title" className={classes.sideTitle}>
        {t('talk.title')}
      </h2>
      {comments.length === 0 && <p className={classes.muted}>{t('talk.none')}</p>}
      {comments.map((comment) => {
        const isEarlier = comment.revisionId !== revision.revisionId;
        const number = comment.revisionNumber;
        const about = [
          comment.field && names(comment.field),
          isEarlier && t('talk.version', { number }),
        ];
        return (
          <Said
            key={comment.commentId}
            comment={comment}
            about={about.filter(Boolean).join(', ')}
          />
        );
      })}
    </section>
  );
}

export function Said({ comment, about }: { comment: ListingComment; about?: string }) {
  const t = useTranslations('reviews.talk');
  const format = useFormatter();
  const { authorName: name, authorSide, body, createdAt } = comment;
  const date = format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={classes.said} data-side={authorSide}>
      <div className={classes.saidBy}>
        <strong>{t(authorSide === 'organiser' ? 'team' : 'exhibitor')}</strong>{' '}
        {t('by', { name, date })}
        {about && <> · {about}</>}
      </div>
      <p className={classes.saidBody}>{body}</p>
    </div>
  );
}
