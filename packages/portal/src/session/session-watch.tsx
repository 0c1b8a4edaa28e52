import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refusalOf } from '../refusal/refusal-of.ts';
import { trpc } from '../trpc.ts';

/** When any request is told to sign in, asks who is signed in now; `RequireAccount` does the rest. */
export function SessionWatch() {
  const queryClient = useQueryClient();
  const utils = trpc.useUtils();

  useEffect(() => {
    const look = (error: unknown) => {
      if (refusalOf(error)?.code === 'access.sign_in_required') void utils.account.me.invalidate();
    };
    const ofQueries = queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
    });
    const ofMutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
    });
    return () => {
      ofQueries();
      ofMutations();
    };
  }, [queryClient, utils]);
  return null;
}
