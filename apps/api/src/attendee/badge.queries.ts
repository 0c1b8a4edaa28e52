import type { BadgeFace, BadgeSelection } from '@foyer/domain/attendee/badge-sheet.schema.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';
import { foundAttendees } from './attendee.queries.ts';

/** Who comes and is meant; who has called it off gets no badge. */
function selected(scope: OrganiserScope, { q, since, ids }: BadgeSelection) {
  let query = foundAttendees(scope, { q, status: 'registered' });
  if (since) query = query.where('updated_at', '>=', since);
  if (ids) query = query.where('attendee_id', 'in', ids);
  return query;
}

export async function countBadges(
  scope: OrganiserScope,
  selection: BadgeSelection,
): Promise<number> {
  const { count } = await selected(scope, selection)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * By name, as they are handed out. A part is a stretch of the whole: an offset, because somebody
 * asks for the seventh part by itself, and there are few parts.
 */
export async function listBadgeFaces(
  scope: OrganiserScope,
  selection: BadgeSelection,
  { part, size }: { readonly part: number; readonly size: number },
): Promise<BadgeFace[]> {
  return selected(scope, selection)
    .select([
      'name',
      'organisation',
      'ticket',
      'badge_code as badgeCode',
      'short_code as shortCode',
    ])
    .orderBy('sort_name')
    .orderBy('attendee_id')
    .offset((part - 1) * size)
    .limit(size)
    .execute();
}

/** When badges of all, or of all that were new, were made last. */
export async function findLastPrint(scope: OrganiserScope): Promise<Date | null> {
  const row = await scope.tx
    .selectFrom('fact')
    .select('at')
    .where('event_id', '=', scope.eventId)
    .where('noun', '=', 'attendee')
    .where('type', '=', 'attendee.badges_printed')
    .where(sql<boolean>`after ->> 'whose' in ('all', 'new')`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Whose badges are in this file; a sponsor's logo counts people, however often they are printed. */
export async function markPrinted(
  scope: OrganiserScope,
  selection: BadgeSelection,
  { part, size }: { readonly part: number; readonly size: number },
): Promise<void> {
  await scope.tx
    .updateTable('attendee')
    .set({ badge_printed_at: scope.now })
    .where('event_id', '=', scope.eventId)
    .where('attendee_id', 'in', (eb) =>
      eb
        .selectFrom(
          selected(scope, selection)
            .select(['attendee_id', 'sort_name'])
            .orderBy('sort_name')
            .orderBy('attendee_id')
            .offset((part - 1) * size)
            .limit(size)
            .as('printed'),
        )
        .select('printed.attendee_id'),
    )
    .execute();
}
