import { randomUUID } from 'node:crypto';
import { changeScope } from '@foyer/database/scope.ts';
import { refuseEvent } from '@foyer/domain/event/event.refusals.ts';
import { canMoveEvent } from '@foyer/domain/event/event.rules.ts';
import type {
  Category,
  Event,
  EventInput,
  EventStatus,
  NewEvent,
} from '@foyer/domain/event/event.schema.ts';
import type { EventId } from '@foyer/domain/identifier.ts';
import type { LocalizedText } from '@foyer/domain/locale.ts';
import type { AccountScope, OrganiserScope } from '../access/scopes.ts';
import { listHats, mayCreateEvents } from '../account/account.queries.ts';
import { recordFact } from '../facts/record-fact.ts';
import { insertTeamMember } from '../team/team.queries.ts';
import {
  countListingsWithCategory,
  findConsentWording,
  insertConsentWording,
  insertEvent,
  listCategories,
  lockEvent,
  saveCategories,
  saveEvent,
  saveEventStatus,
} from './event.queries.ts';

/** Whoever creates an event owns it; from here on the transaction acts as its team. */
export async function createEvent(scope: AccountScope, event: NewEvent) {
  if (!(await mayCreateEvents(scope, await listHats(scope)))) {
    throw refuseEvent('event.may_not_create');
  }
  const eventId = randomUUID() as EventId;
  await insertEvent(scope, { eventId, event });
  changeScope(scope.tx, { kind: 'organiser', eventId });
  const team = {
    ...scope,
    kind: 'organiser',
    eventId,
    actor: { kind: 'organiser', role: 'owner' },
  } as unknown as OrganiserScope;
  await insertTeamMember(team, { accountId: scope.accountId, role: 'owner' });
  await recordFact(team, {
    noun: 'event',
    nounId: eventId,
    type: 'event.created',
    audience: 'organiser',
    after: { name: event.name, slug: event.slug },
  });
  return { eventId, slug: event.slug };
}

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
  const pick = (event: EventInput) => Object.fromEntries(fields.map((field) => [field, event[field]]));
  return { before: pick(before), after: pick(after) };
}
