import { randomUUID } from 'node:crypto';
import type { Database } from '@foyer/database/connection.ts';
import { withScope } from '@foyer/database/scope.ts';
import type { NewRow } from '@foyer/database/tables.ts';

const system = { kind: 'system' } as const;

export async function aPlace(
  database: Database,
  given: { eventId: string; name?: string; capacity?: number; equipment?: string[] },
): Promise<{ placeId: string }> {
  const placeId = randomUUID();
  const name = given.name ?? `Bühne ${placeId.slice(0, 4)}`;
  await withScope(database, system, (tx) =>
    tx
      .insertInto('demo_place')
      .values({
        event_id: given.eventId,
        place_id: placeId,
        name: JSON.stringify({ de: name, en: name }),
        capacity: given.capacity ?? null,
        equipment: given.equipment ?? [],
      })
      .execute(),
  );
  return { placeId };
}

type Given = { eventId: string; slug?: string; exhibitorId: string; title?: string } & Partial<
  Omit<NewRow<'demo'>, 'title' | 'abstract'>
> & { presenters?: readonly { readonly name: string; readonly email: string }[] };

const usual = {
  starts_at: new Date('2026-03-20T09:00:00Z'),
  ends_at: new Date('2026-03-20T09:30:00Z'),
};

/** Half an hour on the first day of `anEvent`, at the exhibitor's own stand, waiting; a scheduled one is published. */
export async function aDemo(
  database: Database,
  given: Given,
): Promise<{ demoId: string; version: number }> {
  const { eventId, slug: _event, exhibitorId, title, presenters = [], ...columns } = given;
  const demoId = columns.demo_id ?? randomUUID();
  const published =
    columns.status === 'scheduled'
      ? {
          published_at: new Date('2026-01-05T08:00:00Z'),
          published_starts_at: columns.starts_at ?? usual.starts_at,
          published_ends_at: columns.ends_at ?? usual.ends_at,
          published_place_id: columns.place_id ?? null,
        }
      : {};
  const name = title ?? `Vorführung ${demoId.slice(0, 4)}`;
  await withScope(database, system, async (tx) => {
    await tx
      .insertInto('demo')
      .values({
        status: 'submitted',
        presenter: presenters.map((one) => one.name).join(', '),
        ...usual,
        ...published,
        ...columns,
        event_id: eventId,
        exhibitor_id: exhibitorId,
        demo_id: demoId,
        title: JSON.stringify({ de: name, en: name }),
      })
      .execute();
    for (const [position, presenter] of presenters.entries()) {
      await tx
        .insertInto('demo_presenter')
        .values({
          ...{ event_id: eventId, exhibitor_id: exhibitorId, demo_id: demoId, position },
          ...presenter,
        })
        .execute();
    }
  });
  return { demoId, version: 1 };
}
