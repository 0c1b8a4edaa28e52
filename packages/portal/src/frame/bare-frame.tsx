import { AppFrame } from '@foyer/ui/frame/app-frame.tsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AppName } from '../session/hat-paths.ts';
import { Brand } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { ThemeMenu } from './theme-menu.tsx';

type BareFrameProps = { app: AppName; actions?: ReactNode; children: ReactNode };

/** The frame before an event is chosen: sign-in, invitations, "Where to?". */
export function BareFrame({ app, actions, children }: BareFrameProps) {
  const t = useTranslations('portal.frame');
  return (
    <AppFrame
      brand={<Brand href={`/${app}/`} />}
      actions={
        <>
          <LanguageMenu />
          <ThemeMenu />
          {actions}
        </>
      }
      banner={<OfflineBanner />}
      items={[]}
      words={{ skip: t('skip'), areas: t('areas'), more: t('more') }}
    >
      {children}
    </AppFrame>
  );
}
