import { anEvent, aTeamMember } from '@foyer/testing/builders.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestApi, type TestApi } from '../test-api.ts';
import { createCallerFactory, router } from '../trpc.ts';
import { organiserProcedure } from './procedures.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it('two requests that wait for each other are both answered', async () => {
  const event = await anEvent(api.database);
  const owner = await aTeamMember(api.database, { ...event, role: 'owner' });
  let attempts = 0;
  let holding = 0;
  let bothHold = () => {};
  const held = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  const lock = z.int();
  const crossing = router({
    cross: organiserProcedure(() => true, 'cross')
      .input(z.object({ first: lock, second: lock }))
      .mutation(async ({ ctx, input }) => {
        attempts += 1;
        const take = (key: number) =>
          sql`select pg_advisory_xact_lock(${key})`.execute(ctx.scope.tx);
        await take(input.first);
        holding += 1;
        if (holding === 2) bothHold();
        await held;
        await take(input.second);
        return input.first;
      }),
  });
  const caller = createCallerFactory(crossing)(api.contextFor(owner));
  const eventId = event.eventId as never;
  const answers = [
    caller.cross({ eventId, first: 1, second: 2 }),
    caller.cross({ eventId, first: 2, second: 1 }),
  ];
  expect(await Promise.all(answers)).toEqual([1, 2]);
  // The server ends one of them, or both where they look at the same moment.
  expect(attempts).toBeGreaterThan(2);
});
