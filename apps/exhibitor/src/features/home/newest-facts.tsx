import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useExhibitorHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './home.module.css';

/** What happened since the last visit, in short. */
export function NewestFacts() {
  const t = useTranslations('home.history');
  const { eventId, eventSlug, exhibitorId } = useExhibitorHat();
  const facts = trpc.fact.listOfBooth.useQuery(
    { eventId, exhibitorId, limit: 5 },
    { refetchOnMount: 'always' },
  );
  if (!facts.data) return null;
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className={classes.heading}>
        {t('title')}
      </h2>
      {facts.data.length === 0 && <p className={classes.muted}>{t('none')}</p>}
      {facts.data.length > 0 && (
        <>
          <FactTimeline facts={facts.data} />
          <Anchor component={UiLink} href={`/exhibitor/${eventSlug}/${exhibitorId}/history`}>
            {t('all')}
          </Anchor>
        </>
      )}
    </section>
  );
}
