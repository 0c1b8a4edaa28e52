import { ErrorState } from '@foyer/ui/state/error-state.tsx';
import { useTranslations } from 'use-intl';
import { useSentences } from '../refusal/use-sentences.ts';

/** A query that failed, in words, with a way to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('portal');
  const { sentence } = useSentences();
  return (
    <ErrorState
      title={t('errors.load')}
      next={sentence(error)}
      retry={{ label: t('frame.retry'), onRetry }}
    />
  );
}
