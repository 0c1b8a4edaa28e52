import { withScope } from '@foyer/database/scope.ts';
import {
  aBoothMember,
  aHall,
  anEvent,
  anExhibitor,
  aStand,
  aTeamMember,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let at: { eventId: never; exhibitorId: never };
beforeEach(async () => {
  const event = await anEvent(api.database, { listing_due_on: '2026-03-01' });
  at = { ...event, ...(await anExhibitor(api.database, event)) } as never;
});
const homeOf = async (role: 'admin' | 'editor' | 'scanner') =>
  api.as(await aBoothMember(api.database, { ...at, role })).task.home(at);
const insert = (work: Parameters<typeof withScope>[2]) =>
  withScope(api.database, { kind: 'system' }, work);

describe('the home page of a booth', () => {
  it('names what is left for who may do it, with its dates', async () => {
    const home = await homeOf('admin');
    expect(home.tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['complete_listing', '2026-03-01'],
      ['add_product', '2026-03-01'],
      ['invite_team', '2026-03-20'],
      ['plan_demo', null],
    ]);
    expect(home).toMatchObject({
      progress: { done: 0, total: 3 },
      next: 'stand',
      daysLeft: 46,
      listing: { state: 'not_started', isPublic: false },
    });
    expect((await homeOf('scanner')).tasks).toEqual([]);
  });

  it('follows what was done, by others too', async () => {
    const row = { event_id: at.eventId, exhibitor_id: at.exhibitorId };
    await insert(async (tx) => {
      await tx
        .insertInto('product')
        .values({
          ...row,
          name: '{"de":"A","en":""}',
          created_at: api.time.now,
          updated_at: api.time.now,
        })
        .execute();
      await tx
        .insertInto('demo')
        .values({
          ...row,
          ...{ product_id: null, place_id: null, title: '{"de":"V","en":""}', capacity: null },
          ...{ starts_at: new Date('2026-03-20T10:00Z'), ends_at: new Date('2026-03-20T11:00Z') },
          status: 'draft',
        })
        .execute();
    });
    const hall = await aHall(api.database, at);
    const { standId } = await aStand(api.database, { eventId: at.eventId, ...hall });
    const planner = api.as(await aTeamMember(api.database, { ...at, role: 'planner' }));
    await planner.stand.assign({ ...at, standId: standId as never });
    await planner.stand.actOnMany({ ...at, standIds: [standId as never], act: 'publish' });
    const home = await homeOf('editor');
    expect(home.tasks.map(({ kind }) => kind)).toEqual(['complete_listing', 'submit_demo']);
    expect(home).toMatchObject({ next: 'event', progress: { done: 1, total: 4 } });
  });

  it('tells the organiser that somebody was here', async () => {
    await homeOf('scanner');
    const viewer = api.as(await aTeamMember(api.database, { ...at, role: 'viewer' }));
    const [row] = await viewer.exhibitor.list(at);
    expect(row?.lastActiveAt).toEqual(api.time.now);
  });

  it('does not tell a decision that the organiser has not told', async () => {
    await insert((tx) =>
      tx
        .updateTable('exhibitor')
        .set({ participation: 'to_reject' })
        .where('exhibitor_id', '=', at.exhibitorId)
        .execute(),
    );
    expect((await homeOf('admin')).participation).toBe('in_review');
  });
});
