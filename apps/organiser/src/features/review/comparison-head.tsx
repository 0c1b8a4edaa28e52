import type { RevisionStatus } from '@foyer/domain/listing/listing.schema.ts';
import type { Review } from '@foyer/domain/listing/listing-view.schema.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { StateChip, type Tone } from '@foyer/ui/state/state-chip.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './review.module.css';

export const revisionTones: Record<RevisionStatus, Tone> = {
  submitted: 'waiting-organiser',
  sent_back: 'waiting-exhibitor',
  published: 'published',
  superseded: 'muted',
  recalled: 'draft',
};

/** Whose listing it is, which version, from whom and when. */
export function ComparisonHead({ review }: { review: Review }) {
  const t = useTranslations('reviews.compare');
  const states = useTranslations('states.revision');
  const format = useFormatter();
  const { eventSlug } = useOrganiserHat();
  const { exhibitorId, exhibitorName, before, revision, revisions } = review;
  const date = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const { number, submittedAt, submittedBy: name, decidedAt, decidedBy } = revision;
  const isPublic = revisions.some(({ status }) => status === 'published');
  return (
    <div className={classes.head}>
      <div className={classes.headLine}>
        <h2 className={classes.headName} tabIndex={-1}>
          {exhibitorName}
        </h2>
        <StateChip tone={revisionTones[revision.status]} label={states(revision.status)} />
        {isPublic && (
          <Anchor href={`/e/${eventSlug}/exhibitors/${exhibitorId}`} target="_blank" rel="noopener">
            {t('publicPage')}
          </Anchor>
        )}
      </div>
      <p className={classes.muted}>
        {t(before ? 'change' : 'first')} ·{' '}
        {t('submitted', { number, date: date(submittedAt), name })}
        {decidedAt && <> · {t('decided', { date: date(decidedAt), name: decidedBy })}</>}
      </p>
    </div>
  );
}
