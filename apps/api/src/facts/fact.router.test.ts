import { anEvent, anExhibitor, aTeamMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let event: { eventId: never };
let manager: Caller;
beforeAll(async () => {
  api = await createTestApi();
  event = (await anEvent(api.database)) as never;
  manager = api.as(await aTeamMember(api.database, { ...event, role: 'manager' }));
});
afterAll(() => api.close());

it('goes back page by page, past facts of one moment, and names whom each is about', async () => {
  const exhibitor = await anExhibitor(api.database, { ...event, name: 'Alpha' });
  const at = { ...event, exhibitorId: exhibitor.exhibitorId as never };
  // The clock stands still: all of them carry the same time.
  const comments = ['one', 'two', 'three', 'four', 'five'];
  for (const [index, text] of comments.entries()) {
    await manager.exhibitor.comment({ ...at, text, was: comments[index - 1] ?? '' });
  }

  const all = await manager.fact.list({ ...event, exhibitorId: at.exhibitorId });
  expect(all).toHaveLength(comments.length);
  expect(all.map(({ exhibitorName }) => exhibitorName)).toEqual(comments.map(() => 'Alpha'));

  const paged = [];
  let cursor: { at: Date; factId: (typeof all)[number]['factId'] } | undefined;
  do {
    const page = await manager.fact.list({ ...at, limit: 2, cursor });
    paged.push(...page);
    cursor = page.at(-1);
  } while (cursor);
  expect(paged).toEqual(all);
});
