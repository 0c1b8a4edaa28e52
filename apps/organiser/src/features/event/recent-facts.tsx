import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './overview.module.css';

/** The last things that happened, so that a morning begins where the evening ended. */
export function RecentFacts() {
  const t = useTranslations('overview');
  const { eventId, eventSlug } = useOrganiserHat();
  const facts = trpc.fact.list.useQuery({ eventId, limit: 6 });
  if (!facts.data?.length) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className={classes.heading}>
        {t('recent')}
      </h2>
      <FactTimeline
        facts={facts.data}
        hrefOfExhibitor={(id) => `/organiser/${eventSlug}/exhibitors?open=${id}`}
      />
      <Anchor component={Link} to="/$eventSlug/history" params={{ eventSlug } as never}>
        {t('wholeHistory')}
      </Anchor>
    </section>
  );
}
