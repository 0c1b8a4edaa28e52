import type { Review, Revision } from '@foyer/domain/listing/listing-view.schema.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { StateChip } from '@foyer/ui/state/state-chip.tsx';
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { revisionTones } from './comparison-head.tsx';
import classes from './review.module.css';
import { VersionDialog } from './version-dialog.tsx';

/** Every version there was; one of them can be looked at, also by asking for a moment. */
export function ReviewHistory({ review, mayRestore }: { review: Review; mayRestore: boolean }) {
  const t = useTranslations('reviews.revisions');
  const [shown, setShown] = useState<Revision['revisionId']>();
  return (
    <section aria-labelledby="versions-title" className={classes.versions}>
      <h2 id="versions-title" className={classes.sideTitle}>
        {t('title')}
      </h2>
      <ul>
        {review.revisions.map((revision) => (
          <li key={revision.revisionId}>
            <VersionLine revision={revision} onOpen={() => setShown(revision.revisionId)} />
          </li>
        ))}
      </ul>
      <StateAt review={review} onFound={setShown} />
      {shown && (
        <VersionDialog
          key={shown}
          review={review}
          revisionId={shown}
          mayRestore={mayRestore}
          onClose={() => setShown(undefined)}
        />
      )}
    </section>
  );
}

function VersionLine({ revision, onOpen }: { revision: Revision; onOpen: () => void }) {
  const t = useTranslations('reviews.revisions');
  const states = useTranslations('states.revision');
  const format = useFormatter();
  const at = revision.decidedAt ?? revision.submittedAt;
  return (
    <UnstyledButton className={classes.version} onClick={onOpen}>
      <span>
        {t('row', { number: revision.number })}
        <span className={classes.muted}>
          {' '}
          {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
          {revision.restoredFromRevisionId && ` · ${t('restored')}`}
        </span>
      </span>
      <StateChip tone={revisionTones[revision.status]} label={states(revision.status)} />
    </UnstyledButton>
  );
}

type StateAtProps = { review: Review; onFound: (id: Revision['revisionId']) => void };

/** "What did the public see then?" */
function StateAt({ review, onFound }: StateAtProps) {
  const t = useTranslations('reviews.revisions');
  const utils = trpc.useUtils();
  const notify = useNotify();
  const { eventId } = useOrganiserHat();
  const [moment, setMoment] = useState('');
  const [isNothing, setNothing] = useState(false);
  const look = async () => {
    const { exhibitorId } = review;
    const at = new Date(moment).toISOString();
    const found = await utils.listing.publicAt.fetch({ eventId, exhibitorId, at });
    setNothing(found === null);
    if (found) onFound(found.revisionId);
  };
  return (
    <form
      className={classes.stateAt}
      onSubmit={(event) => {
        event.preventDefault();
        look().catch(notify.failure);
      }}
    >
      <TextInput
        type="datetime-local"
        size="xs"
        label={t('at')}
        value={moment}
        error={isNothing && t('nothing')}
        onChange={(event) => {
          setNothing(false);
          setMoment(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="xs" variant="default" disabled={moment === ''}>
        {t('look')}
      </Button>
    </form>
  );
}
