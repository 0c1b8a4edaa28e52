import { httpSubscriptionLink, splitLink } from '@trpc/client';
import superjson from 'superjson';
import type { LinkAround } from '../trpc.ts';

/** For an app that uses `useNews`: subscriptions by server-sent events, the rest as before. */
export const liveLink: LinkAround = (requests) =>
  splitLink({
    condition: ({ type }) => type === 'subscription',
    true: httpSubscriptionLink({ url: '/trpc', transformer: superjson }),
    false: requests,
  });
