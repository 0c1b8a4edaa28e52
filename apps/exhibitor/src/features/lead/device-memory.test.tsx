import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

// jsdom has no keys.
vi.stubGlobal('crypto', webcrypto);
afterAll(() => vi.unstubAllGlobals());

const me = [['account', 'me'], { type: 'query' }];
const aPerson = { account: { name: 'Jannis Wiedehöft' } };

/** A page that has just been opened on this device. */
async function openPage() {
  vi.resetModules();
  const [{ rememberQueries }, store] = await Promise.all([
    import('./device-memory.ts'),
    import('./device-store.ts'),
  ]);
  const queries = new QueryClient();
  await rememberQueries(queries);
  return { queries, ...store };
}
type Page = Awaited<ReturnType<typeof openPage>>;
const left = ({ withStore }: Page) => withStore((store) => store.getAll('kept'));
const aWhile = () => new Promise((done) => setTimeout(done, 50));

beforeEach(async () => (await openPage()).emptyDevice());

it('a device remembers what was answered, for the next start', async () => {
  const page = await openPage();
  page.queries.setQueryData(me, aPerson);
  await expect.poll(() => left(page)).toHaveLength(1);
  const next = await openPage();
  expect(next.queries.getQueryData(me)).toEqual(aPerson);
});

it('a device that was emptied keeps nothing that is answered then', async () => {
  const page = await openPage();
  await page.emptyDevice();
  page.queries.setQueryData(me, aPerson);
  await aWhile();
  expect(await left(await openPage())).toEqual([]);
});

it('a device that was emptied keeps nothing that was half sealed by then', async () => {
  const page = await openPage();
  // The key is there already, so that only the sealing itself lies between.
  await page.ownOfDevice();
  page.queries.setQueryData(me, aPerson);
  await page.emptyDevice();
  await aWhile();
  expect(await left(await openPage())).toEqual([]);
});

it('another tab that is told that the device is emptied keeps nothing either', async () => {
  const [tab, other] = [await openPage(), await openPage()];
  await tab.ownOfDevice();
  await other.emptyDevice();
  tab.queries.setQueryData(me, aPerson);
  await aWhile();
  expect(await left(await openPage())).toEqual([]);
});
