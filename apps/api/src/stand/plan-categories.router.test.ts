import { randomUUID } from 'node:crypto';
import {
  aBoothMember,
  aListing,
  anEvent,
  aTeamMember,
  type TestAccount,
} from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function anEventWithCategories() {
  const event = await anEvent(api.database);
  const owner: TestAccount = await aTeamMember(api.database, { ...event, role: 'owner' });
  const [acts, maps] = [randomUUID(), randomUUID()];
  const name = (text: string) => ({ de: text, en: text });
  await api.as(owner).event.replaceCategories({
    eventId: event.eventId as never,
    categories: [
      { categoryId: acts, name: name('Akten') },
      { categoryId: maps, name: name('Karten') },
    ],
  });
  const booth = async (categoryIds: string[], state: { status?: string; isWithheld?: boolean }) =>
    (
      await aListing(api.database, {
        ...{ eventId: event.eventId, displayName: 'Wer', content: { categoryIds } },
        ...state,
      })
    ).exhibitorId;
  const published = await booth([maps, acts], {});
  const waiting = await booth([acts], { status: 'submitted' });
  await booth([acts], { isWithheld: true });
  return { ...event, eventId: event.eventId as never, owner, acts, maps, published, waiting };
}

it('the team colours its plan by what was last submitted, a booth by what is public', async () => {
  const at = await anEventWithCategories();
  const seen = await api.as(at.owner).stand.categories(at);
  expect(seen.categories.map(({ name }) => name.de)).toEqual(['Akten', 'Karten']);
  expect(
    Object.fromEntries(seen.exhibitors.map((one) => [one.exhibitorId, one.categoryIds])),
  ).toEqual({ [at.published]: [at.maps, at.acts], [at.waiting]: [at.acts] });

  const member = await aBoothMember(api.database, {
    ...at,
    exhibitorId: at.published,
    role: 'scanner',
  });
  const ofBooth = { eventId: at.eventId, exhibitorId: at.published as never };
  const known = await api.as(member).stand.categoriesOfBooth(ofBooth);
  expect(known.exhibitors.map(({ exhibitorId }) => exhibitorId)).toEqual([at.published]);
});

it('nobody of another event is told', async () => {
  const at = await anEventWithCategories();
  const other = await anEventWithCategories();
  await expect(api.as(other.owner).stand.categories(at)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const seen = await api.as(other.owner).stand.categories(other);
  expect(JSON.stringify(seen)).not.toContain(at.published);
});
