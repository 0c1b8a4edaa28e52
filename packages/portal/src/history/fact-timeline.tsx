import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import { Timeline } from '@foyer/ui/history/timeline.tsx';
import { UiLink } from '@foyer/ui/provider/ui-link.tsx';
import { Anchor } from '@mantine/core';
import { useFormatter } from 'use-intl';
import { FactChanges } from './fact-changes-list.tsx';
import type { FactRecord } from './fact-sentence.ts';
import { useFactWords } from './use-fact-words.ts';

type FactTimelineProps = {
  facts: readonly FactRecord[];
  /** Where the exhibitor of a fact is opened; without it the reader knows whom it is about. */
  hrefOfExhibitor?: (exhibitorId: ExhibitorId) => string;
};

/** The history of a thing: what happened, when, by whom, and what it changed. Newest first, as given. */
export function FactTimeline({ facts, hrefOfExhibitor }: FactTimelineProps) {
  const { sentence } = useFactWords();
  const format = useFormatter();
  const aboutOf = ({ exhibitorId, exhibitorName }: FactRecord) =>
    hrefOfExhibitor &&
    exhibitorId &&
    exhibitorName && (
      <>
        {' · '}
        <Anchor component={UiLink} href={hrefOfExhibitor(exhibitorId)} inherit underline="always">
          {exhibitorName}
        </Anchor>
      </>
    );
  return (
    <Timeline
      entries={facts.map((fact) => ({
        key: fact.factId,
        at: {
          iso: fact.at.toISOString(),
          words: format.dateTime(fact.at, { dateStyle: 'medium', timeStyle: 'short' }),
        },
        title: sentence(fact),
        sub: (
          <>
            {fact.actorName}
            {aboutOf(fact)}
          </>
        ),
        detail: <FactChanges fact={fact} />,
      }))}
    />
  );
}
