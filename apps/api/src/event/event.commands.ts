import { refuseEvent } from '@foyer/domain/event/event.refusals.ts';
import { canMoveEvent } from '@foyer/domain/event/event.rules.ts';
import type { Category, Event, EventInput, EventStatus } from '@foyer/domain/event/event.schema.ts';
import type { LocalizedText } from '@foyer/domain/locales.ts';
import type { OrganiserScope } from '../access/scopes.ts';
import { recordFact } from '../facts/record-fact.ts';
import {
  countListingsWithCategory,
  findConsentWording,
  insertConsentWording,
  listCategories,
  lockEvent,
  saveCategories,
  saveEvent,
  saveEventStatus,
} from './event.queries.ts';

export async function updateEvent(scope: OrganiserScope, event: EventInput): Promise<void> {
  const before = await lockEvent(scope);
  await saveEvent(scope, event);
  const changes = changesBetween(before, event);
  if (!changes) return;
  await recordFact(scope, {
    noun: 'event',
    nounId: scope.eventId,
    type: 'event.changed',
    audience: 'organiser',
    ...changes,
  });
}

export async function moveEvent(scope: OrganiserScope, to: EventStatus): Promise<void> {
  const event = await lockEvent(scope);
  const verdict = canMoveEvent(event.status, to);
  if (!verdict.allowed) throw refuseEvent(verdict.code, verdict.params);
  await saveEventStatus(scope, to);
  await recordFact(scope, {
    noun: 'event',
    nounId: scope.eventId,
    type: `event.${to === 'draft' ? 'unpublished' : to}`,
    before: { status: event.status },
    after: { status: to },
  });
}

/** A category that a listing shows or waits with cannot go: the listing would change unseen. */
export async function replaceCategories(
  scope: OrganiserScope,
  categories: readonly Category[],
): Promise<void> {
  await lockEvent(scope);
  const before = await listCategories(scope);
  const kept = new Set(categories.map(({ categoryId }) => categoryId));
  const gone = before.filter(({ categoryId }) => !kept.has(categoryId));
  const used = await countListingsWithCategory(
    scope,
    gone.map(({ categoryId }) => categoryId),
  );
  if (used > 0) throw refuseEvent('event.category_in_use', { listings: used });
  await saveCategories(scope, categories);
  await recordFact(scope, {
    noun: 'event',
    nounId: scope.eventId,
    type: 'event.categories_changed',
    audience: 'organiser',
    before: { categories: before.map(({ name }) => name.de || name.en) },
    after: { categories: categories.map(({ name }) => name.de || name.en) },
  });
}

/** New words get a new version; consents already given keep the words they were given to. */
export async function reviseConsentWording(
  scope: OrganiserScope,
  text: LocalizedText,
): Promise<{ version: number }> {
  if (!text.de || !text.en) throw refuseEvent('event.wording_incomplete');
  await lockEvent(scope);
  const current = await findConsentWording(scope);
  if (current && current.text.de === text.de && current.text.en === text.en) {
    return { version: current.version };
  }
  const version = (current?.version ?? 0) + 1;
  await insertConsentWording(scope, { version, text });
  await recordFact(scope, {
    noun: 'event',
    nounId: scope.eventId,
    type: 'event.consent_wording_revised',
    after: { version },
  });
  return { version };
}

/** Only the fields that differ, so that a history line says what changed. */
function changesBetween(before: Event, after: EventInput) {
  const fields = (Object.keys(after) as (keyof EventInput)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (fields.length === 0) return null;
  const pick = (event: EventInput) =>
    Object.fromEntries(fields.map((field) => [field, event[field]]));
  return { before: pick(before), after: pick(after) };
}
