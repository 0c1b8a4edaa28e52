import { showDone, showFailure, showUndo } from '@foyer/ui/feedback/toasts.ts';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSentences } from '../refusal/use-sentences.ts';

/** Says what happened, in a corner: `undo` first, `done` where nothing can be undone, `failure` with its reason. */
export function useNotify() {
  const t = useTranslations('portal');
  const { sentence } = useSentences();
  return useMemo(() => {
    const closeLabel = t('frame.close');
    return {
      undo: (message: string, onUndo: () => void) =>
        showUndo({ message, closeLabel, undoLabel: t('frame.undo'), onUndo }),
      done: (message: string) => showDone({ message, closeLabel }),
      failure: (error: unknown) =>
        showFailure({ title: t('errors.title'), message: sentence(error), closeLabel }),
    };
  }, [t, sentence]);
}
