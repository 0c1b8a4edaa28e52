import { presenterLine, type TimeSpan } from '@foyer/domain/demo/demo.rules.ts';
import type { Demo, DemoInput, DemoStatus, Presenter } from '@foyer/domain/demo/demo.schema.ts';
import type { Participation } from '@foyer/domain/exhibitor/participation.rules.ts';
import type { DemoId, PlaceId, ProductId } from '@foyer/domain/identifier.ts';
import type { BoothScope, OrganiserScope } from '../access/scopes.ts';
import { demoColumns } from './demo.queries.ts';

type Scope = OrganiserScope | BoothScope;

/** Waits for whoever else changes it. A booth finds its own, the organiser what was submitted. */
export async function lockDemo(scope: Scope, demoId: DemoId): Promise<Demo | null> {
  const query = scope.tx
    .selectFrom('demo')
    .select(demoColumns)
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .forUpdate();
  const row =
    scope.kind === 'exhibitor'
      ? await query.where('exhibitor_id', '=', scope.exhibitorId).executeTakeFirst()
      : await query.where('status', '<>', 'draft').executeTakeFirst();
  return (row as unknown as Demo | undefined) ?? null;
}

/** Organisers who schedule at one event do it one after the other; nobody else waits. */
export async function lockProgramme(scope: OrganiserScope): Promise<void> {
  await scope.tx
    .selectFrom('event')
    .select('event_id')
    .where('event_id', '=', scope.eventId)
    .forNoKeyUpdate()
    .execute();
}

/** How the exhibitor stands and how many demos it has; a second one that proposes waits. */
export async function lockProposals(scope: BoothScope) {
  const { participation } = await scope.tx
    .selectFrom('exhibitor')
    .select('participation')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const { count } = await scope.tx
    .selectFrom('demo')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('status', '<>', 'cancelled')
    .executeTakeFirstOrThrow();
  return { participation: participation as Participation, demos: Number(count) };
}

export async function getParticipation(
  scope: OrganiserScope,
  exhibitorId: string,
): Promise<Participation> {
  const row = await scope.tx
    .selectFrom('exhibitor')
    .select('participation')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .executeTakeFirstOrThrow();
  return row.participation as Participation;
}

export async function hasProduct(scope: BoothScope, productId: ProductId): Promise<boolean> {
  const row = await scope.tx
    .selectFrom('product')
    .select('product_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('product_id', '=', productId)
    .executeTakeFirst();
  return row !== undefined;
}

type Content = { readonly demo: DemoInput; readonly span: TimeSpan };

const contentColumns = ({ demo, span }: Content) => ({
  product_id: demo.productId,
  place_id: demo.placeId,
  title: JSON.stringify(demo.title),
  abstract: JSON.stringify(demo.abstract),
  presenter: presenterLine(demo.presenters),
  level: demo.level,
  category_id: demo.categoryId,
  needs: demo.needs,
  wishes: JSON.stringify(demo.wishes),
  language: demo.language,
  starts_at: span.startsAt,
  ends_at: span.endsAt,
  capacity: demo.capacity,
});

export async function insertDemo(scope: BoothScope, content: Content): Promise<Demo> {
  const row = await scope.tx
    .insertInto('demo')
    .values({
      event_id: scope.eventId,
      exhibitor_id: scope.exhibitorId,
      status: 'draft',
      ...contentColumns(content),
    })
    .returning('demo_id')
    .executeTakeFirstOrThrow();
  const demoId = row.demo_id as DemoId;
  await savePresenters(scope, demoId, content.demo.presenters);
  return (await lockDemo(scope, demoId)) as Demo;
}

async function savePresenters(
  scope: BoothScope,
  demoId: DemoId,
  presenters: readonly Presenter[],
): Promise<void> {
  await scope.tx
    .deleteFrom('demo_presenter')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', demoId)
    .execute();
  if (presenters.length === 0) return;
  await scope.tx
    .insertInto('demo_presenter')
    .values(
      presenters.map(({ name, email }, position) => ({
        ...{ event_id: scope.eventId, exhibitor_id: scope.exhibitorId, demo_id: demoId },
        ...{ position, name, email },
      })),
    )
    .execute();
}

export async function saveContent(
  scope: BoothScope,
  demoId: DemoId,
  content: Content,
): Promise<Demo> {
  await savePresenters(scope, demoId, content.demo.presenters);
  const row = await scope.tx
    .updateTable('demo')
    .set((eb) => ({ ...contentColumns(content), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', demoId)
    .returning(demoColumns)
    .executeTakeFirstOrThrow();
  return row as unknown as Demo;
}

const unpublished = {
  published_at: null,
  published_starts_at: null,
  published_ends_at: null,
  published_place_id: null,
};

export type DemoMove = {
  readonly status: DemoStatus;
  readonly comment?: string;
  readonly slot?: TimeSpan & { readonly placeId: PlaceId | null };
};

/** The exclusion constraints demo_place_is_free and demo_exhibitor_is_free speak here. */
export async function saveMove(scope: Scope, demoId: DemoId, move: DemoMove): Promise<void> {
  const { status, comment, slot } = move;
  await scope.tx
    .updateTable('demo')
    .set((eb) => ({
      status,
      version: eb('version', '+', 1),
      // Whatever changes where it stands has not been seen yet.
      acknowledged_at: null,
      // The public is told at once that it does not take place; that it is elsewhere, when published.
      ...(status === 'scheduled' ? {} : unpublished),
      ...(comment === undefined ? {} : { comment }),
      ...(slot && { place_id: slot.placeId, starts_at: slot.startsAt, ends_at: slot.endsAt }),
    }))
    .where('event_id', '=', scope.eventId)
    .where('demo_id', '=', demoId)
    .execute();
}

/** Changes nothing of the demo itself: who moves it meanwhile is not held up by a nod. */
export async function saveAcknowledgement(scope: BoothScope, demoId: DemoId): Promise<void> {
  await scope.tx
    .updateTable('demo')
    .set({ acknowledged_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', demoId)
    .execute();
}

export async function deleteDemo(scope: BoothScope, demoId: DemoId): Promise<void> {
  await scope.tx
    .deleteFrom('demo')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('demo_id', '=', demoId)
    .execute();
}

/** What would still take place or waits for it, in the order in which everybody locks. */
export async function listOpenDemos(scope: OrganiserScope, exhibitorId: string): Promise<DemoId[]> {
  const rows = await scope.tx
    .selectFrom('demo')
    .select('demo_id')
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('status', 'in', ['submitted', 'scheduled'])
    .orderBy('demo_id')
    .execute();
  return rows.map((row) => row.demo_id as DemoId);
}
