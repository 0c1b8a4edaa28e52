import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { useTranslations } from 'use-intl';
import { AnswerForm } from './answer-form.tsx';
import { Comment } from './field-comments.tsx';
import classes from './listing.module.css';

/** Everything said so far that does not stand beside a field, oldest first, and a way to answer. */
export function Talk({ view }: { view: WorkingCopyView }) {
  const t = useTranslations('listing.comment');
  const names = useTranslations('listingFields');
  const { latest, comments } = view;
  if (!latest) return null;
  const isBesideField = (revisionId: string) =>
    revisionId === latest.revisionId && latest.status !== 'published';
  const shown = comments.filter(({ field, revisionId }) => !field || !isBesideField(revisionId));
  return (
    <section className={classes.section} aria-labelledby="talk-title">
      <h2 id="talk-title" className={classes.sectionTitle}>
        {t('talk')}
      </h2>
      <p className={classes.help}>{shown.length === 0 ? t('none') : t('talkSub')}</p>
      <div className={classes.comments}>
        {shown.map((comment) => {
          const isEarlier = comment.revisionId !== latest.revisionId;
          const earlier = isEarlier ? t('earlier', { number: comment.revisionNumber }) : null;
          const about = [comment.field && names(comment.field), earlier].filter(Boolean);
          return <Comment key={comment.commentId} comment={comment} about={about.join(', ')} />;
        })}
        <AnswerForm revisionId={latest.revisionId} field={null} />
      </div>
    </section>
  );
}
