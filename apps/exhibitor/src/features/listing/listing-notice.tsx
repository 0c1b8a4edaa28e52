import type { WorkingCopyView } from '@foyer/domain/listing/listing-view.schema.ts';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import classes from './listing.module.css';
import type { ListingStanding } from './listing-standing.ts';

type ListingNoticeProps = { view: WorkingCopyView; standing: ListingStanding };

/** What the state means: who has the ball, what stays public, why nothing is, until when. */
export function ListingNotice({ view, standing }: ListingNoticeProps) {
  const t = useTranslations('listing.state');
  const reasons = useTranslations('states.notPublic');
  const format = useFormatter();
  const { latest, published, comments } = view;
  const date = (at: Date | null) => (at ? format.dateTime(at, { dateStyle: 'medium' }) : '');
  const isWaiting = standing.state === 'submitted' || standing.state === 'published';
  const lines: string[] = [];
  if (latest && standing.state === 'submitted') {
    const said = { date: date(latest.submittedAt), name: latest.submittedBy };
    lines.push(t(published ? 'since' : 'sinceFirst', said));
    const count = standing.changedSince.length;
    if (count > 0) lines.push(t('later', { count }));
  }
  if (latest && standing.state === 'sent_back') {
    const count = comments.filter(
      ({ revisionId, authorSide }) =>
        revisionId === latest.revisionId && authorSide === 'organiser',
    ).length;
    lines.push(t('sentBack', { name: latest.decidedBy, date: date(latest.decidedAt), count }));
    if (published) lines.push(t('stillPublic'));
  }
  // Under review or sent back is said above already, with who and when.
  const open = standing.notPublic.filter((why) => why !== 'under_review' && why !== 'sent_back');
  return (
    <div className={classes.notice}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {open.length > 0 && (
        <p>
          {t('notPublic')}: {open.map((why) => reasons(why)).join(' ')}
        </p>
      )}
      {!isWaiting && <DueDate dueOn={view.dueOn} />}
    </div>
  );
}

function DueDate({ dueOn }: { dueOn: string | null }) {
  const t = useTranslations('listing.state');
  const format = useFormatter();
  const { timeZone } = useExhibitorHat();
  const now = useNow();
  if (!dueOn) return null;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  const day = new Date(`${dueOn}T12:00:00Z`);
  const date = format.dateTime(day, { dateStyle: 'long', timeZone: 'UTC' });
  return <p>{t(dueOn < today ? 'overdue' : 'due', { date })}</p>;
}
