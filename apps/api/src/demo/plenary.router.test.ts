import { openDatabase } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import type { DemoSlot } from '@foyer/domain/demo/demo.schema.ts';
import { Refusal } from '@foyer/domain/refusal.ts';
import { aBoothMember, anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { aDemo, aPlace } from '@foyer/testing/programme.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let eventId: never;
let stage: never;
let planner: Caller;
let first: never;

beforeEach(async () => {
  const event = await anEvent(api.database);
  eventId = event.eventId as never;
  stage = (await aPlace(api.database, { eventId, name: 'Bühne' })).placeId as never;
  planner = api.as(await aTeamMember(api.database, { eventId, role: 'planner' }));
  first = (await anExhibitor(api.database, event)).exhibitorId as never;
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { cause?: unknown }) =>
      error.cause instanceof Refusal ? error.cause.code : String(error),
  );
const newDemo = async (exhibitorId: string) =>
  (await aDemo(api.database, { eventId, exhibitorId })) as never as {
    demoId: never;
    version: number;
  };
const at = (placeId: string | null, startTime = '10:00') => ({
  placeId: placeId as never,
  day: '2026-03-20',
  startTime,
  durationMinutes: 30,
});

describe('a plenary', () => {
  const plenary = (startTime = '10:00', durationMinutes = 60) => ({
    ...{ title: { de: 'Eröffnung', en: 'Opening' }, day: '2026-03-20' },
    ...{ startTime, durationMinutes },
  });
  const add = (given = plenary()) => codeOf(planner.demo.addPlenary({ eventId, plenary: given }));
  const schedule = async (slot: DemoSlot) =>
    codeOf(planner.demo.schedule({ eventId, ...(await newDemo(first)), slot }));

  it('keeps its time free, on stages and at stands, and not a minute more', async () => {
    expect(await add()).toBe('done');
    expect(await schedule(at(stage, '10:15'))).toBe('demo.plenary');
    expect(await schedule(at(null, '10:59'))).toBe('demo.plenary');
    expect(await schedule(at(stage, '09:30'))).toBe('done');
    expect(await schedule(at(stage, '11:00'))).toBe('done');
    const { plenaries } = await planner.demo.programme({ eventId });
    expect(plenaries).toMatchObject([{ title: { de: 'Eröffnung' } }]);
    const facts = await planner.fact.list({ eventId, noun: 'demo', limit: 10 });
    expect(facts.map(({ type }) => type)).toContain('demo.plenary_added');
  });

  it('is seen by exhibitors who look for a time', async () => {
    await add();
    const booth = api.as(await aBoothMember(api.database, { eventId, exhibitorId: first }));
    const { occupied } = await booth.demo.listOfBooth({ eventId, exhibitorId: first });
    expect(occupied).toMatchObject([{ demoId: null, plenary: { de: 'Eröffnung' } }]);
  });

  it('is refused over what is scheduled, outside the event, and without a name', async () => {
    await schedule(at(stage, '10:30'));
    expect(await add()).toBe('demo.plenary_over_demos');
    expect(await add({ ...plenary(), day: '2026-03-25' })).toBe('demo.outside_event');
    expect(await add(plenary('11:00'))).toBe('done');
    const nameless = { ...plenary('14:00'), title: { de: ' ', en: '' } };
    await expect(planner.demo.addPlenary({ eventId, plenary: nameless })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('goes, and its time is free again', async () => {
    const { plenaryId } = await planner.demo.addPlenary({ eventId, plenary: plenary() });
    await planner.demo.removePlenary({ eventId, plenaryId });
    expect(await schedule(at(stage))).toBe('done');
    expect(await codeOf(planner.demo.removePlenary({ eventId, plenaryId }))).toBe(
      'demo.plenary_not_found',
    );
  });

  it.each(['the demo', 'the plenary'])(
    'waits for %s that is on its way, in the database',
    async (what) => {
      const demo = await newDemo(first);
      const process = openDatabase({ connectionString: api.database.connectionString });
      const span = {
        starts_at: new Date('2026-03-20T09:00:00Z'),
        ends_at: new Date('2026-03-20T09:30:00Z'),
      };
      let answer: Promise<string> | undefined;
      let settled = false;
      // Without the lock that the commands take, so that only the triggers stand between them.
      await withScope(process, { kind: 'organiser', eventId }, async (tx) => {
        if (what === 'the demo') {
          await tx
            .updateTable('demo')
            .set({ status: 'scheduled', ...span })
            .where('demo_id', '=', demo.demoId)
            .execute();
          answer = add();
        } else {
          const title = JSON.stringify({ de: 'Eröffnung', en: '' });
          await tx
            .insertInto('demo_plenary')
            .values({ event_id: eventId, title, ...span })
            .execute();
          answer = codeOf(planner.demo.schedule({ eventId, ...demo, slot: at(stage) }));
        }
        void answer.then(() => {
          settled = true;
        });
        await new Promise((resolve) => setTimeout(resolve, 150));
        expect(settled).toBe(false);
      });
      expect(await answer).toBe(what === 'the demo' ? 'demo.plenary_over_demos' : 'demo.plenary');
      await process.close();
    },
  );
});
