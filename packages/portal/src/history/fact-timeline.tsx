import { Timeline } from '@foyer/ui/history/timeline.tsx';
import { useFormatter } from 'use-intl';
import { FactChanges } from './fact-changes-list.tsx';
import type { FactRecord } from './fact-sentence.ts';
import { useFactWords } from './use-fact-words.ts';

/** The history of a thing: what happened, when, by whom, and what it changed. Newest first, as given. */
export function FactTimeline({ facts }: { facts: readonly FactRecord[] }) {
  const { sentence } = useFactWords();
  const format = useFormatter();
  return (
    <Timeline
      entries={facts.map((fact) => ({
        key: fact.factId,
        at: {
          iso: fact.at.toISOString(),
          words: format.dateTime(fact.at, { dateStyle: 'medium', timeStyle: 'short' }),
        },
        title: sentence(fact),
        sub: fact.actorName,
        detail: <FactChanges fact={fact} />,
      }))}
    />
  );
}
