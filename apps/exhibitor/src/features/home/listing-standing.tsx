import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import type { Outputs } from '@foyer/portal/trpc.ts';
import { StateChip, type Tone } from '@foyer/ui/state/state-chip.tsx';
import { Anchor, Progress } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './home.module.css';

type Listing = Outputs['task']['home']['listing'];

const tones: Record<Listing['state'], Tone> = {
  not_started: 'draft',
  draft: 'draft',
  submitted: 'waiting-organiser',
  sent_back: 'waiting-exhibitor',
  published: 'published',
};

/** How far the listing is, and whether the public sees one. */
export function ListingStanding({ listing }: { listing: Listing }) {
  const t = useTranslations('home.listing');
  const states = useTranslations('states.listing');
  const format = useFormatter();
  const { eventSlug, exhibitorId } = useExhibitorHat();
  const { state, isPublic, percent, submittedAt } = listing;
  const complete = t('complete', { percent });
  return (
    <section className={classes.panel} aria-labelledby="own-listing">
      <h2 id="own-listing" className={classes.heading}>
        {t('title')}
      </h2>
      <div className={classes.panelLine}>
        <StateChip
          tone={tones[state]}
          label={isPublic && state === 'draft' ? t('changes') : states(state)}
        />
        {submittedAt && (
          <span className={classes.muted}>
            {t('submitted', { date: format.dateTime(submittedAt, { dateStyle: 'medium' }) })}
          </span>
        )}
      </div>
      <div className={classes.stack}>
        <Progress value={percent} size="sm" aria-label={complete} />
        <p className={classes.muted}>
          {complete} · {isPublic ? t('public') : t('notPublic')}
        </p>
        {isPublic && (
          <Anchor href={`/e/${eventSlug}/exhibitors/${exhibitorId}`} target="_blank" rel="noopener">
            {t('open')}
          </Anchor>
        )}
      </div>
    </section>
  );
}
