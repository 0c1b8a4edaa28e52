import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from '../feedback/use-notify.ts';

/** Says every refused write in words, unless the screen does it itself (`meta: { quiet: true }`). */
export function RefusalToasts() {
  const queryClient = useQueryClient();
  const notify = useNotify();

  useEffect(
    () =>
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (!event.mutation.meta?.quiet) notify.failure(event.action.error);
      }),
    [queryClient, notify],
  );
  return null;
}
