import { Page } from '@foyer/ui/frame/page.tsx';
import { ErrorState } from '@foyer/ui/state/error-state.tsx';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';

// What browsers say when a chunk of an older build is no longer there.
const missingChunk = /dynamically imported module|Importing a module script failed|preload CSS/i;

/** A page that broke: says so, keeps the frame, offers to reload. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('portal');
  const isNewVersion = missingChunk.test(String(error));
  return (
    <Page width="text">
      <ErrorState
        title={isNewVersion ? t('errors.newVersion') : t('errors.load')}
        next={isNewVersion ? undefined : t('errors.unexpected')}
        retry={{
          label: isNewVersion ? t('errors.reload') : t('frame.retry'),
          onRetry: isNewVersion ? () => window.location.reload() : reset,
        }}
      />
    </Page>
  );
}
