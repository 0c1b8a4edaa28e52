import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CompletenessSummary } from './completeness-summary.tsx';
import classes from './listing.module.css';
import { ListingActs } from './listing-acts.tsx';
import { ListingBar } from './listing-bar.tsx';
import { ListingForm } from './listing-form.tsx';
import { ListingNotice } from './listing-notice.tsx';
import { ListingPreview } from './listing-preview.tsx';
import { standingOf } from './listing-standing.ts';
import { useListingDraft } from './use-listing-draft.ts';

/** The form beside the page it makes; where there is no room for both, one at a time. */
export function ListingEditor({ view }: { view: WorkingCopyView }) {
  const t = useTranslations('listing.preview');
  const open = useListingDraft(view);
  const [shown, setShown] = useState('edit');
  const standing = standingOf(view, open.content);
  return (
    <>
      <ListingBar
        {...{ view, standing, open }}
        acts={<ListingActs {...{ view, standing, open }} />}
      />
      <div className={classes.mode}>
        <SegmentedControl
          fullWidth
          aria-label={t('mode')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'edit', label: t('edit') },
            { value: 'preview', label: t('show') },
          ]}
        />
      </div>
      <div className={classes.columns} data-shown={shown}>
        <div className={classes.main}>
          <ListingNotice view={view} standing={standing} />
          <CompletenessSummary completeness={standing.completeness} />
          <ListingForm {...{ view, standing, open }} />
        </div>
        <div className={classes.aside}>
          <ListingPreview content={standing.content} categories={view.categories} />
        </div>
      </div>
    </>
  );
}
