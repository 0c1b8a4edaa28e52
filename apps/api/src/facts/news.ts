import type { FactNoun } from '@foyer/domain/fact/fact.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { Services } from '../access/context.ts';

/** The kinds of things that changed; null when some news may have been missed. */
export type News = { readonly nouns: readonly FactNoun[] | null };

/** What happens at an event, in whatever process, until the signal falls. News that wait are folded. */
export async function* newsOf(
  { listener }: Services,
  eventId: EventId,
  signal: AbortSignal,
): AsyncGenerator<News> {
  let waiting = new Set<FactNoun>();
  let hasMissed = false;
  let wake = () => {};
  const stopHearing = listener.hear((message) => {
    const [event, noun] = message?.split(' ') ?? [];
    if (message === null) hasMissed = true;
    else if (event === eventId && noun) waiting.add(noun as FactNoun);
    else return;
    wake();
  });
  const leave = () => wake();
  signal.addEventListener('abort', leave);
  try {
    while (!signal.aborted) {
      if (waiting.size === 0 && !hasMissed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (signal.aborted) resolve();
        });
        continue;
      }
      const news: News = { nouns: hasMissed ? null : [...waiting] };
      waiting = new Set();
      hasMissed = false;
      yield news;
    }
  } finally {
    stopHearing();
    signal.removeEventListener('abort', leave);
  }
}
