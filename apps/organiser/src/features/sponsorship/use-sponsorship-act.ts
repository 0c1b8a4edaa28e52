import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { trpc } from '@foyer/portal/trpc.ts';
import { useMemo } from 'react';

/** What every act on sponsorships does afterwards: says what happened, and asks anew for what is shown. */
export function useSponsorshipAct() {
  const notify = useNotify();
  const utils = trpc.useUtils();
  return useMemo(() => {
    const refresh = () =>
      Promise.all([
        utils.sponsorship.invalidate(),
        utils.task.invalidate(),
        utils.fact.invalidate(),
      ]);
    return {
      /** For a button: the refusal is said in a corner. */
      says: (done: string, then?: () => void) => ({
        onSuccess: () => {
          notify.done(done);
          then?.();
        },
        onSettled: refresh,
      }),
      refresh,
    };
  }, [notify, utils]);
}
