import type { Decision } from '@foyer/domain/application/application-status.rules.ts';
import { useNotify } from '@foyer/portal/feedback/use-notify.ts';
import { useOrganiserHat } from '@foyer/portal/session/session.tsx';
import { trpc } from '@foyer/portal/trpc.ts';
import { useTranslations } from 'use-intl';

/** Decides one or many at once; nobody is told, and it can be taken back in the same corner. */
export function useDecide(onDecided?: () => void) {
  const t = useTranslations('applications.decide');
  const notify = useNotify();
  const utils = trpc.useUtils();
  const { eventId } = useOrganiserHat();
  const onSettled = () =>
    Promise.all([utils.application.invalidate(), utils.fact.list.invalidate()]);
  const undo = trpc.application.undo.useMutation({
    onSuccess: ({ changed }) => notify.done(t('undone', { count: changed })),
    onSettled,
  });
  const decide = trpc.application.decide.useMutation({
    onSuccess: ({ changed, skipped }, { applicationIds }) => {
      const said = t('done', { count: changed, skipped });
      if (changed === 0) notify.done(said);
      else notify.undo(said, () => undo.mutate({ eventId, applicationIds }));
      onDecided?.();
    },
    onSettled,
  });
  return {
    isPending: decide.isPending || undo.isPending,
    decide: (ids: readonly string[], decision: Decision) =>
      decide.mutate({ eventId, applicationIds: ids as never[], decision }),
    undo: (ids: readonly string[]) => undo.mutate({ eventId, applicationIds: ids as never[] }),
  };
}
