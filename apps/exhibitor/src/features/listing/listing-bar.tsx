import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { StateChip, type Tone } from '@foyer/ui/state/state-chip.tsx';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import classes from './listing.module.css';
import type { ListingStanding } from './listing-standing.ts';
import { SaveState } from './save-state.tsx';
import type { OpenDraft } from './use-listing-draft.ts';

type ListingBarProps = {
  view: WorkingCopyView;
  standing: ListingStanding;
  open: OpenDraft;
  acts: ReactNode;
};

/** Stays in sight: where the listing stands, whether everything is saved, and what can be done. */
export function ListingBar({ view, standing, open, acts }: ListingBarProps) {
  return (
    <div className={classes.bar}>
      <div className={classes.barState}>
        <ListingChip view={view} standing={standing} />
        <SaveState open={open} />
      </div>
      <div className={classes.barActs}>{acts}</div>
    </div>
  );
}

const tones: Record<ListingStanding['state'], Tone> = {
  not_started: 'draft',
  draft: 'draft',
  submitted: 'waiting-organiser',
  sent_back: 'waiting-exhibitor',
  published: 'published',
};

/** "Published · 3 changes not yet submitted": what is public and what is new are two things. */
function ListingChip({ view, standing }: Pick<ListingBarProps, 'view' | 'standing'>) {
  const t = useTranslations('listing.state');
  const states = useTranslations('states.listing');
  const format = useFormatter();
  const { state, changed } = standing;
  const isPublic = standing.notPublic.length === 0;
  const shown = isPublic && state === 'draft' ? 'published' : state;
  const decidedAt = view.published?.decidedAt;
  const isWaiting = state === 'submitted';
  return (
    <div className={classes.chip}>
      <StateChip tone={tones[shown]} label={states(shown)} />
      {isPublic && changed.length > 0 && !isWaiting && (
        <span className={classes.barText}>{t('changes', { count: changed.length })}</span>
      )}
      {isPublic && changed.length === 0 && decidedAt && (
        <span className={classes.barText}>
          {t('publicSince', { date: format.dateTime(decidedAt, { dateStyle: 'medium' }) })}
        </span>
      )}
    </div>
  );
}
