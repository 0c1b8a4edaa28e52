import type { ListingField } from '@foyer/domain/listing/listing.schema.ts';
import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { locales } from '@foyer/domain/locales.ts';
import { ListingFieldChange } from '@foyer/portal/listing/listing-field-change.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { useTranslations } from 'use-intl';
import { FieldActs } from './field-acts.tsx';
import { Objection } from './objection.tsx';
import classes from './review.module.css';
import { Said } from './review-talk.tsx';
import { cardId } from './use-review-keys.ts';
import type { OpenVerdicts } from './use-verdicts.ts';
import { verdictOn } from './verdicts.ts';

type FieldCardProps = {
  review: Review;
  difference: Review['differences'][number];
  open: OpenVerdicts;
  mayDecide: boolean;
};

/** One field: what it was, what it shall be, what was said about it, and what the reviewer thinks. */
export function FieldCard({ review, difference, open, mayDecide }: FieldCardProps) {
  const names = useTranslations('listingFields');
  const changes = useTranslations('listingWords.change');
  const { eventId } = useOrganiserHat();
  const { field, change } = difference;
  const verdict = verdictOn(open.verdicts, field);
  const comments = review.comments.filter(
    (comment) => comment.field === field && comment.revisionId === review.revision.revisionId,
  );
  return (
    <section
      id={cardId(field)}
      className={classes.card}
      data-field={field}
      data-verdict={mayDecide ? verdict : undefined}
      aria-label={names(field)}
      tabIndex={-1}
    >
      <div className={classes.cardHead}>
        <h3 className={classes.cardName}>{names(field)}</h3>
        {review.before && <span className={classes.change}>{changes(change)}</span>}
        <MissingLanguages review={review} field={field} />
        {mayDecide && <FieldActs {...{ field, verdict, open }} />}
      </div>
      <ListingFieldChange
        {...{ eventId, field }}
        before={review.before}
        after={review.after}
        categories={review.categories}
      />
      {comments.map((comment) => (
        <Said key={comment.commentId} comment={comment} />
      ))}
      {mayDecide && verdict === 'objected' && <Objection field={field} open={open} />}
    </section>
  );
}

/** A text in one language alone is allowed; a reviewer may want both. */
function MissingLanguages({ review, field }: { review: Review; field: ListingField }) {
  const t = useTranslations('reviews.compare');
  if (field !== 'tagline' && field !== 'description') return null;
  const missing = locales.filter((locale) => review.after[field][locale] === '');
  return missing.map((language) => (
    <span key={language} className={classes.missing}>
      {t('missing', { language })}
    </span>
  ));
}
