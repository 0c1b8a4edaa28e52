import { sharedDe } from '@foyer/messages/shared.de.ts';
import { sharedEn } from '@foyer/messages/shared.en.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import superjson from 'superjson';
import { vi } from 'vitest';
import { LanguageProvider, localeNow } from './language/language.tsx';
import { PortalUi } from './portal-ui.tsx';
import { createQueryClient } from './query-client.ts';
import { RefusalToasts } from './refusal/refusal-toasts.tsx';
import { RouterNavigation } from './router-navigation.tsx';
import { SessionWatch } from './session/session-watch.tsx';
import { createApiClient, trpc } from './trpc.ts';

type Answer = { status?: number; body: unknown };
type Answers = Record<string, Answer | ((body: unknown) => Answer)>;

/** What a tRPC procedure answers with. */
export const aResult = (value: unknown): Answer => ({
  body: { result: { data: superjson.serialize(value) } },
});

/** What a tRPC procedure refuses with, as the API's error formatter shapes it. */
export const aRefusal = (code: string, params: Record<string, string | number> = {}): Answer => ({
  body: {
    error: superjson.serialize({
      message: code,
      code: -32600,
      data: { code: 'CONFLICT', httpStatus: 409, refusal: { code, params }, issues: null },
    }),
  },
});

/** Answers requests by path: `/trpc/` batches by procedure name, plain routes by their path. */
export function answerRequests(answers: Answers) {
  const sent: { path: string; body: unknown }[] = [];
  const answerTo = (path: string, body: unknown): Answer => {
    sent.push({ path, body });
    const answer = answers[path];
    if (!answer) throw new TypeError(`nothing answers ${path}`);
    return typeof answer === 'function' ? answer(body) : answer;
  };
  vi.stubGlobal('fetch', async (url: string, options?: RequestInit) => {
    const { pathname } = new URL(url, window.location.origin);
    const body: unknown = options?.body ? JSON.parse(String(options.body)) : null;
    if (pathname.startsWith('/trpc/')) {
      const names = pathname.slice('/trpc/'.length).split(',');
      return Response.json(names.map((name) => answerTo(name, body).body));
    }
    const { status = 200, body: answer } = answerTo(pathname, body);
    return Response.json(answer, { status });
  });
  return sent;
}

type PortalOptions = { locale?: 'de' | 'en'; path?: string };

/** Shows something of this package at an address, with everything an app puts around it. */
export async function renderPortal(children: ReactNode, options: PortalOptions = {}) {
  const { locale = 'en', path = '/organiser/' } = options;
  const load = async (next: 'de' | 'en') => (next === 'de' ? sharedDe : (sharedEn as never));
  const queryClient = createQueryClient();
  const root = createRootRoute({ component: () => children, notFoundComponent: () => children });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree: root, basepath: '/organiser', history });
  await router.load();
  render(
    <trpc.Provider client={createApiClient(localeNow)} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider initial={{ locale, messages: await load(locale) }} load={load}>
          <PortalUi env="test">
            <RefusalToasts />
            <SessionWatch />
            <RouterProvider router={router as never} InnerWrap={RouterNavigation} />
          </PortalUi>
        </LanguageProvider>
      </QueryClientProvider>
    </trpc.Provider>,
  );
  return { user: userEvent.setup(), history, queryClient };
}
