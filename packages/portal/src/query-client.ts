import { QueryClient } from '@tanstack/react-query';
import { isNetworkFailure, refusalOf } from './refusal/refusal-of.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The screen shows the refusal itself, so no notification is needed. */
      quiet?: boolean;
    };
  }
}

/** A refusal is an answer and not a fault: only faults are tried again. */
function mayRetry(failures: number, error: unknown): boolean {
  if (refusalOf(error)) return false;
  return failures < (isNetworkFailure(error) ? 3 : 1);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: mayRetry },
      // Offline a click shall answer at once, in words, and not wait for a network that may never come.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
