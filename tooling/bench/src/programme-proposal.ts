import type { Services } from '@foyer/api/access/context.ts';
import { appRouter } from '@foyer/api/app-router.ts';
import { createCallerFactory } from '@foyer/api/trpc.ts';
import type { SlotProposal } from '@foyer/domain/demo/slot-proposal.schema.ts';
import type { TestAccount } from '@foyer/testing/builders.ts';

const createCaller = createCallerFactory(appRouter);

export function callerOf(services: Services, account: TestAccount) {
  return createCaller({
    ...{ services, database: services.database, now: services.clock(), locale: 'de' as const },
    ...{
      remoteAddress: '127.0.0.1',
      deviceSecret: null,
      signedIn: { ...account, sessionId: '' } as never,
    },
  });
}

/** Asks for slots for everything that waits, and takes all of them. */
export async function fillAll(
  caller: ReturnType<typeof callerOf>,
  { eventId }: { readonly eventId: string },
) {
  const of = { eventId: eventId as never };
  const began = performance.now();
  const found = await first((await caller.demo.fillSlots(of)) as AsyncIterable<SlotProposal>);
  const proposalSeconds = (performance.now() - began) / 1000;
  const accepting = performance.now();
  const slots = found.slots.map(({ demoId, version, slot }) => ({ demoId, version, slot }));
  const { scheduled, refused } = await caller.demo.acceptSlots({ ...of, slots });
  return {
    ...{ proposalSeconds, proposed: found.slots.length, left: found.left.length },
    wished: found.slots.filter(({ wish }) => wish !== null).length,
    ...{ accepted: scheduled.length, refused: refused.length },
    acceptSeconds: (performance.now() - accepting) / 1000,
  };
}

async function first<One>(stream: AsyncIterable<One>): Promise<One> {
  for await (const one of stream) return one;
  throw new Error('nothing was proposed');
}
