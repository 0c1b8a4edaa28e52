import type { AppRouter } from '@foyer/api/app-router.ts';
import { httpBatchLink, type TRPCLink } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import superjson from 'superjson';

/** The API, typed: `trpc.stand.list.useQuery({ eventId })`. */
export const trpc = createTRPCReact<AppRouter>();

/** What a procedure takes: `Inputs['stand']['assign']`. */
export type Inputs = inferRouterInputs<AppRouter>;
/** What a procedure gives: `Outputs['stand']['list']`. */
export type Outputs = inferRouterOutputs<AppRouter>;

export type ApiLink = TRPCLink<AppRouter>;
/** What an app puts around the link that asks the server; to listen too, `liveLink`. */
export type LinkAround = (requests: ApiLink) => ApiLink;

/** `locale` is asked at every request, because the language can be switched without a reload. */
export function createApiClient(locale: () => string, around?: LinkAround) {
  const requests: ApiLink = httpBatchLink({
    url: '/trpc',
    transformer: superjson,
    // A question holds names, search words and whole texts: too long for an address, and not for logs.
    methodOverride: 'POST',
    // What the server takes at once.
    maxItems: 20,
    headers: () => ({ 'x-foyer-locale': locale() }),
    fetch: (url, options) => fetch(url, { ...options, credentials: 'same-origin' } as RequestInit),
  });
  return trpc.createClient({ links: [around?.(requests) ?? requests] });
}
