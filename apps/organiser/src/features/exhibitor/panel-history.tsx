import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { FactTimeline } from '@foyer/portal/history/fact-timeline.tsx';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';
import { PanelSection } from './panel-section.tsx';

/** What happened with this exhibitor, over all nouns. */
export function PanelHistory({ exhibitorId }: { exhibitorId: ExhibitorId }) {
  const t = useTranslations('exhibitors.panel');
  const { eventId } = useOrganiserHat();
  const facts = trpc.fact.list.useQuery(
    { eventId, exhibitorId, limit: 50 },
    { refetchOnMount: 'always' },
  );
  if (!facts.data?.length) return null;
  return (
    <PanelSection title={t('history')}>
      <FactTimeline facts={facts.data} />
    </PanelSection>
  );
}
