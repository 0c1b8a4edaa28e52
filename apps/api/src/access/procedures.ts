import { refuseAccess } from '@foyer/domain/access.refusals.ts';
import type { Actor } from '@foyer/domain/actor.ts';
import { eventIdSchema, exhibitorIdSchema } from '@foyer/domain/identifier.ts';
import { z } from 'zod';
import { baseProcedure } from '../trpc.ts';
import { withDeviceScope } from './capturing-scopes.ts';
import { withAccountScope, withBoothScope, withOrganiserScope } from './scopes.ts';

type May<Act extends string> = (actor: Actor, act: Act) => boolean;

/** Opens to anybody, and to no event. */
export const publicProcedure = baseProcedure.meta({ door: 'public' });

/** A signed-in person. */
export const accountProcedure = baseProcedure
  .meta({ door: 'account' })
  .use(({ ctx, next }) =>
    withAccountScope(ctx, async (scope) => committed(await next({ ctx: { ...ctx, scope } }))),
  );

/** A paired device, by the secret that it carries. */
export const deviceProcedure = baseProcedure
  .meta({ door: 'device' })
  .use(({ ctx, next }) =>
    withDeviceScope(ctx, async (scope) => committed(await next({ ctx: { ...ctx, scope } }))),
  );

/**
 * A member of the event's team whose role may do `act`. Membership is proven and the act permitted
 * before the rest of the input is even parsed.
 */
export function organiserProcedure<Act extends string>(may: May<Act>, act: Act) {
  return baseProcedure
    .meta({ door: 'organiser', act })
    .input(z.object({ eventId: eventIdSchema }))
    .use(({ ctx, input, next }) =>
      withOrganiserScope(ctx, input.eventId, async (scope) => {
        if (!may(scope.actor, act)) throw refuseAccess('access.forbidden');
        return committed(await next({ ctx: { ...ctx, scope } }));
      }),
    );
}

/** A member of the exhibitor whose role may do `act`. */
export function boothProcedure<Act extends string>(may: May<Act>, act: Act) {
  return baseProcedure
    .meta({ door: 'booth', act })
    .input(z.object({ eventId: eventIdSchema, exhibitorId: exhibitorIdSchema }))
    .use(({ ctx, input, next }) =>
      withBoothScope(ctx, input, async (scope) => {
        if (!may(scope.actor, act)) throw refuseAccess('access.forbidden');
        return committed(await next({ ctx: { ...ctx, scope } }));
      }),
    );
}

/** tRPC hands an error back as a result; thrown again here, it rolls the transaction back. */
function committed<Result extends { ok: boolean }>(result: Result): Result {
  if (!result.ok && 'error' in result) throw result.error;
  return result;
}
