import { randomUUID } from 'node:crypto';
import { withScope } from '@foyer/database/scope.ts';
import type { MediaId, ProductId } from '@foyer/domain/identifier.ts';
import type { ProductInput } from '@foyer/domain/product/product.schema.ts';
import { aBoothMember } from '@foyer/testing/builders.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aBooth,
  aLogo,
  codeOf,
  publishedLogos,
  submitFirst,
  type TestBooth,
} from '../listing/listing-test-booth.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
let booth: TestBooth;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  booth = await aBooth(api);
});

const input = (de: string): ProductInput => ({
  name: { de, en: '' },
  summary: { de: '', en: '' },
  url: '',
  pictureMediaId: null,
  categoryIds: [],
});
const add = (de: string) => booth.admin.product.add({ ...booth.at, product: input(de) });
const names = async () => (await booth.admin.product.list(booth.at)).map(({ name }) => name.de);

async function aDemo(productId: string, status: string) {
  await withScope(api.database, { kind: 'system' }, (tx) =>
    tx
      .insertInto('demo')
      .values({
        event_id: booth.eventId,
        exhibitor_id: booth.exhibitorId,
        product_id: productId,
        title: JSON.stringify({ de: 'EVA live', en: '' }),
        starts_at: new Date('2026-03-20T09:00:00Z'),
        ends_at: new Date('2026-03-20T09:30:00Z'),
        status,
      })
      .execute(),
  );
}

describe('products', () => {
  it('are added at the end, changed and removed, each told in the history', async () => {
    const { productId, version } = await add('A');
    await add('B');
    const changed = await booth.admin.product.change({
      ...booth.at,
      productId,
      seenVersion: version,
      product: input('A neu'),
    });
    expect(changed).toMatchObject({ version: 2, name: { de: 'A neu' } });
    await booth.admin.product.remove({ ...booth.at, productId });
    expect(await names()).toEqual(['B']);
    const facts = await booth.admin.fact.listOfBooth({ ...booth.at, noun: 'product' });
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'product.added',
      'product.added',
      'product.changed',
      'product.removed',
    ]);
  });

  it('are put in another order', async () => {
    const ids = [];
    for (const name of ['A', 'B', 'C']) ids.push((await add(name)).productId);
    await booth.admin.product.order({ ...booth.at, productIds: [...ids].reverse() });
    expect(await names()).toEqual(['C', 'B', 'A']);
    expect(await codeOf(booth.admin.product.order({ ...booth.at, productIds: ids.slice(1) }))).toBe(
      'product.order_outdated',
    );
  });

  it('are not overwritten by somebody who saw an older version', async () => {
    const { productId, version } = await add('A');
    const change = (de: string) =>
      codeOf(
        booth.admin.product.change({
          ...booth.at,
          productId,
          seenVersion: version,
          product: input(de),
        }),
      );
    expect(await change('Anna')).toBe('done');
    expect(await change('Anna')).toBe('done');
    expect(await change('Ben')).toBe('product.changed_meanwhile');
    expect(await names()).toEqual(['Anna']);
  });

  it('end at fifty, also for two at once', async () => {
    for (let count = 0; count < 49; count += 1) await add(`P${count}`);
    const codes = await Promise.all([codeOf(add('x')), codeOf(add('y'))]);
    expect(codes.sort()).toEqual(['done', 'product.too_many']);
  });

  it.each([
    ['without a name', { ...input(''), name: { de: '', en: '' } }],
    ['with a link that runs script', { ...input('A'), url: 'javascript:alert(1)' }],
    ['with too long a text', { ...input('A'), summary: { de: 'x'.repeat(601), en: '' } }],
  ])('are refused %s', async (_name, product) => {
    expect(await codeOf(booth.admin.product.add({ ...booth.at, product }))).toBe('BAD_REQUEST');
  });
});

describe('a picture of a product', () => {
  const withPicture = (pictureMediaId: MediaId) => ({ ...input('A'), pictureMediaId });

  it('is one of the exhibitor’s own, and the category one of the event', async () => {
    const other = await aBooth(api);
    const refused = (product: ProductInput) =>
      codeOf(booth.admin.product.add({ ...booth.at, product }));
    expect(await refused(withPicture(other.logoMediaId))).toBe('product.unknown_picture');
    expect(await refused({ ...input('A'), categoryIds: [randomUUID()] })).toBe(
      'product.unknown_category',
    );
    expect(await refused(withPicture(booth.logoMediaId))).toBe('done');
  });

  it('becomes public with the listing that is approved, and not before', async () => {
    const picture = await aLogo(api, booth.at);
    await booth.admin.product.add({ ...booth.at, product: withPicture(picture) });
    const { revisionId } = await submitFirst(booth);
    expect(await publishedLogos(api, booth)).toEqual([]);
    await booth.reviewer.listing.publish({ eventId: booth.eventId, revisionId });
    expect((await publishedLogos(api, booth)).sort()).toEqual([booth.logoMediaId, picture].sort());
  });
});

describe('the library of pictures', () => {
  const uses = async () => {
    const files = await booth.admin.media.list(booth.at);
    return Object.fromEntries(files.map(({ mediaId, usedIn }) => [mediaId, usedIn]));
  };
  const remove = (mediaId: MediaId) => codeOf(booth.admin.media.remove({ ...booth.at, mediaId }));

  it('says where each is used, and removes what is used nowhere', async () => {
    const picture = await aLogo(api, booth.at);
    const spare = await aLogo(api, booth.at);
    const product = { ...input('A'), pictureMediaId: picture };
    await booth.admin.product.add({ ...booth.at, product });
    await submitFirst(booth);
    expect(await uses()).toEqual({
      [booth.logoMediaId]: ['logo', 'listing'],
      [picture]: ['product', 'listing'],
      [spare]: [],
    });
    expect(await remove(picture)).toBe('media.in_use');
    expect(await remove(spare)).toBe('done');
    expect(await remove(spare)).toBe('access.not_found');
  });

  it('is the exhibitor’s own', async () => {
    const other = await aBooth(api);
    expect(await uses()).toEqual({ [booth.logoMediaId]: [] });
    expect(await remove(other.logoMediaId)).toBe('access.not_found');
  });

  it('keeps a picture that somebody chooses while somebody else removes it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const picture = await aLogo(api, booth.at);
      const product = { ...input('A'), pictureMediaId: picture };
      const [chosen, removed] = await Promise.all([
        codeOf(booth.admin.product.add({ ...booth.at, product })),
        remove(picture),
      ]);
      expect([
        ['done', 'media.in_use'],
        ['product.unknown_picture', 'done'],
      ]).toContainEqual([chosen, removed]);
    }
  });
});

describe('removing a product', () => {
  it.each(['scheduled', 'submitted'])(
    'is refused while a %s demo shows it, by its name',
    async (status) => {
      const { productId } = await add('A');
      await aDemo(productId, status);
      const call = booth.admin.product.remove({ ...booth.at, productId });
      expect(await call.catch((error) => error.cause)).toMatchObject({
        code: 'product.shown_in_demo',
        params: { demo: 'EVA live' },
      });
      expect(await names()).toEqual(['A']);
    },
  );

  it.each(['draft', 'declined', 'cancelled'])('lets a %s demo forget it', async (status) => {
    const { productId } = await add('A');
    await aDemo(productId, status);
    await booth.admin.product.remove({ ...booth.at, productId });
    expect(await names()).toEqual([]);
  });
});

describe('the products of others', () => {
  it('are neither seen nor changed nor removed', async () => {
    const other = await aBooth(api);
    const { productId } = await other.admin.product.add({ ...other.at, product: input('Fremd') });
    expect(await names()).toEqual([]);
    const change = { ...booth.at, productId, seenVersion: 1, product: input('Meins') };
    expect(await codeOf(booth.admin.product.change(change))).toBe('access.not_found');
    expect(await codeOf(booth.admin.product.remove({ ...booth.at, productId }))).toBe(
      'access.not_found',
    );
    expect(await codeOf(booth.admin.product.list(other.at))).toBe('access.not_found');
    const unknown = randomUUID() as ProductId;
    expect(await codeOf(booth.admin.product.remove({ ...booth.at, productId: unknown }))).toBe(
      'access.not_found',
    );
  });

  it('are seen by scanners, who name them in leads, and edited by editors', async () => {
    const scanner = api.as(await aBoothMember(api.database, { ...booth.at, role: 'scanner' }));
    const editor = api.as(await aBoothMember(api.database, { ...booth.at, role: 'editor' }));
    expect(await codeOf(scanner.product.list(booth.at))).toBe('done');
    expect(await codeOf(scanner.product.add({ ...booth.at, product: input('A') }))).toBe(
      'access.forbidden',
    );
    expect(await codeOf(editor.product.add({ ...booth.at, product: input('A') }))).toBe('done');
  });
});
