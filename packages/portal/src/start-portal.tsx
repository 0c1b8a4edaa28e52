import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  LanguageProvider,
  type LoadMessages,
  loadLanguage,
  localeNow,
} from './language/language.tsx';
import { PortalUi } from './portal-ui.tsx';
import { createQueryClient } from './query-client.ts';
import { RefusalToasts } from './refusal/refusal-toasts.tsx';
import { SessionWatch } from './session/session-watch.tsx';
import { createApiClient, type LinkAround, trpc } from './trpc.ts';

export type PortalApp = {
  load: LoadMessages;
  link?: LinkAround;
  /** Fills the queries with what the device remembers, before anything is shown. */
  prepare?: (queries: QueryClient) => Promise<void>;
  /** On the screen whatever page is open. */
  beside?: ReactNode;
  children: ReactNode;
};

/** Puts a signed-in app on the page, once its words are there. */
export async function startPortal(app: PortalApp): Promise<void> {
  const queryClient = createQueryClient();
  // A device that cannot remember starts as any other.
  const prepared = app.prepare?.(queryClient).catch(() => undefined);
  const [language] = await Promise.all([loadLanguage(app.load), prepared]);
  const apiClient = createApiClient(localeNow, app.link);
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no element #app');

  createRoot(element).render(
    <StrictMode>
      <trpc.Provider client={apiClient} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider initial={language} load={app.load}>
            <PortalUi>
              <RefusalToasts />
              <SessionWatch />
              {app.children}
              {app.beside}
            </PortalUi>
          </LanguageProvider>
        </QueryClientProvider>
      </trpc.Provider>
    </StrictMode>,
  );
}
