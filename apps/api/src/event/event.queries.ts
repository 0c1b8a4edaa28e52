import type { Row } from '@foyer/database/tables.ts';
import type {
  Category,
  ConsentWording,
  Event,
  EventInput,
  EventStatus,
  NewEvent,
  PublicEvent,
} from '@foyer/domain/event/event.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import { sql } from 'kysely';
import type { AccountScope, EventScope, OrganiserScope } from '../access/scopes.ts';

function eventOf(row: Row<'event'>): Event {
  return {
    eventId: row.event_id as Event['eventId'],
    slug: row.slug,
    name: row.name,
    tagline: row.tagline,
    organiserName: row.organiser_name,
    venueName: row.venue_name,
    venueAddress: row.venue_address,
    city: row.city,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    timeZone: row.time_zone,
    status: row.status as EventStatus,
    accent: row.accent,
    listingDueOn: row.listing_due_on,
    scanningMode: row.scanning_mode as Event['scanningMode'],
    shareableFields: row.shareable_fields as Event['shareableFields'],
    retentionDays: row.retention_days,
    tellsFirstScan: row.tells_first_scan,
    imprintUrl: row.imprint_url,
    privacyUrl: row.privacy_url,
  };
}

export async function insertEvent(
  scope: AccountScope,
  at: { eventId: string; event: NewEvent },
): Promise<void> {
  const { event } = at;
  await scope.tx
    .insertInto('event')
    .values({
      event_id: at.eventId,
      slug: event.slug,
      name: event.name,
      organiser_name: event.organiserName,
      venue_name: event.venueName,
      city: event.city,
      starts_on: event.startsOn,
      ends_on: event.endsOn,
      created_at: scope.now,
      created_by: scope.accountId,
    })
    .execute();
}

export async function getEvent(scope: EventScope): Promise<Event> {
  const row = await scope.tx
    .selectFrom('event')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return eventOf(row);
}

/** Waits for whoever else is changing the event. */
export async function lockEvent(scope: OrganiserScope): Promise<Event> {
  const row = await scope.tx
    .selectFrom('event')
    .selectAll()
    .where('event_id', '=', scope.eventId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return eventOf(row);
}

export async function saveEvent(scope: OrganiserScope, event: EventInput): Promise<void> {
  await scope.tx
    .updateTable('event')
    .set({
      slug: event.slug,
      name: event.name,
      tagline: JSON.stringify(event.tagline),
      organiser_name: event.organiserName,
      venue_name: event.venueName,
      venue_address: event.venueAddress,
      city: event.city,
      starts_on: event.startsOn,
      ends_on: event.endsOn,
      time_zone: event.timeZone,
      accent: event.accent,
      listing_due_on: event.listingDueOn,
      scanning_mode: event.scanningMode,
      shareable_fields: event.shareableFields,
      retention_days: event.retentionDays,
      tells_first_scan: event.tellsFirstScan,
      imprint_url: event.imprintUrl,
      privacy_url: event.privacyUrl,
    })
    .where('event_id', '=', scope.eventId)
    .execute();
}

export async function saveEventStatus(scope: OrganiserScope, status: EventStatus): Promise<void> {
  await scope.tx
    .updateTable('event')
    .set({ status })
    .where('event_id', '=', scope.eventId)
    .execute();
}

export async function listCategories(scope: EventScope): Promise<Category[]> {
  const rows = await scope.tx
    .selectFrom('category')
    .select(['category_id as categoryId', 'name'])
    .where('event_id', '=', scope.eventId)
    .orderBy('position')
    .orderBy('category_id')
    .execute();
  return rows;
}

/** Whether all of these are categories of the event, each named once. */
export async function areCategories(scope: EventScope, ids: readonly string[]): Promise<boolean> {
  const known = new Set((await listCategories(scope)).map(({ categoryId }) => categoryId));
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

/** Writes the whole list in its order; what is gone from it is removed. */
export async function saveCategories(
  scope: OrganiserScope,
  categories: readonly Category[],
): Promise<void> {
  const kept = categories.map(({ categoryId }) => categoryId);
  let removal = scope.tx.deleteFrom('category').where('event_id', '=', scope.eventId);
  if (kept.length > 0) removal = removal.where('category_id', 'not in', kept);
  await removal.execute();
  if (categories.length === 0) return;
  await scope.tx
    .insertInto('category')
    .values(
      categories.map(({ categoryId, name }, position) => ({
        event_id: scope.eventId,
        category_id: categoryId,
        name: JSON.stringify(name),
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'category_id']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
}

export async function countListingsWithCategory(
  scope: OrganiserScope,
  categoryIds: readonly string[],
): Promise<number> {
  if (categoryIds.length === 0) return 0;
  const row = await scope.tx
    .selectFrom('listing_revision')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', scope.eventId)
    .where('status', 'in', ['published', 'submitted'])
    .where(sql<boolean>`content -> 'categoryIds' ?| ${sql.val([...categoryIds])}`)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function findConsentWording(scope: EventScope): Promise<ConsentWording | null> {
  const row = await scope.tx
    .selectFrom('consent_wording')
    .select(['version', 'text', 'created_at as createdAt'])
    .where('event_id', '=', scope.eventId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertConsentWording(
  scope: OrganiserScope,
  wording: { version: number; text: LocalizedText },
): Promise<void> {
  await scope.tx
    .insertInto('consent_wording')
    .values({
      event_id: scope.eventId,
      version: wording.version,
      text: JSON.stringify(wording.text),
      created_at: scope.now,
    })
    .execute();
}

export function publicEventOf(event: Event): PublicEvent {
  const { eventId, slug, name, tagline, organiserName, venueName, venueAddress, city } = event;
  const { startsOn, endsOn, timeZone, accent, imprintUrl, privacyUrl } = event;
  return {
    ...{ eventId, slug, name, tagline, organiserName, venueName, venueAddress, city },
    ...{ startsOn, endsOn, timeZone, accent, imprintUrl, privacyUrl },
  };
}
