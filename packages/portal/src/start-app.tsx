import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
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
import { createApiClient, trpc } from './trpc.ts';

/** Puts a signed-in app on the page, once its words are there. */
export async function startApp(app: { router: AnyRouter; load: LoadMessages }): Promise<void> {
  const language = await loadLanguage(app.load);
  const queryClient = createQueryClient();
  const apiClient = createApiClient(localeNow);
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
              <RouterProvider router={app.router} />
            </PortalUi>
          </LanguageProvider>
        </QueryClientProvider>
      </trpc.Provider>
    </StrictMode>,
  );
}
