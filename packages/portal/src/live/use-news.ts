import type { FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import { useDocumentVisibility } from '@mantine/hooks';
import { useEffectEvent } from 'react';
import { type Outputs, trpc } from '../trpc.ts';

type Options = { eventId: Outputs['event']['get']['eventId']; nouns: readonly FactNoun[] };

/**
 * Calls back when a colleague (or one's own other window) changed one of these kinds of things.
 * A hidden window listens to nothing: a browser opens six connections to a server, for all its
 * windows together. On return it is told that it may have missed something.
 */
export function useNews({ eventId, nouns }: Options, changed: () => void): void {
  const isVisible = useDocumentVisibility() === 'visible';
  const tell = useEffectEvent(changed);
  trpc.fact.news.useSubscription(
    { eventId },
    {
      enabled: isVisible,
      onData: (news) => {
        if (news.nouns === null || news.nouns.some((noun) => nouns.includes(noun))) tell();
      },
      // Opened, or opened again: what happened in between is asked for.
      onStarted: () => tell(),
    },
  );
}
