import type { ExhibitorId } from '@foyer/domain/identifier.ts';
import type { Answers } from '@foyer/domain/question/answer.rules.ts';
import type { TaskFile } from '@foyer/domain/task/task.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, EventScope, OrganiserScope } from '../access/scopes.ts';
import type { Askable, StoredTask } from './asked-tasks.ts';

/** By name; one of them where an id is given. A booth sees itself and nobody else. */
export async function listAskable(
  scope: EventScope,
  exhibitorId: ExhibitorId | null = null,
): Promise<Askable[]> {
  const { rows } = await sql<Askable>`
    select e.exhibitor_id as "exhibitorId", e.name, e.participation, e.locale,
      exists (select from exhibitor_member m where m.event_id = e.event_id
        and m.exhibitor_id = e.exhibitor_id and m.role in ('admin', 'editor')) as "hasEditors",
      (select max(coalesce(m.send_at, m.created_at)) from mail m where m.event_id = e.event_id
        and m.exhibitor_id = e.exhibitor_id and m.template = 'task-reminder'
        and m.status <> 'withdrawn') as "remindedAt",
      coalesce((select json_agg(json_build_object('areaSquareMetres', s.area_square_metres,
          'openSides', s.open_sides, 'category', s.category))
        from stand_assignment a
        join stand s on s.event_id = a.event_id and s.stand_id = a.stand_id
        where a.event_id = e.event_id and a.exhibitor_id = e.exhibitor_id
        and a.kind = 'assigned' and a.ended_at is null and a.published_at is not null),
        '[]'::json) as stands,
      coalesce((select r.content -> 'categoryIds' from listing_revision r
        where r.event_id = e.event_id and r.exhibitor_id = e.exhibitor_id
        and r.status in ('submitted', 'sent_back', 'published')
        order by r.number desc limit 1), '[]'::jsonb) as "categoryIds",
      coalesce((select json_agg(k.benefit_id) from sponsorship_claim k
        join sponsorship s on s.event_id = k.event_id and s.sponsorship_id = k.sponsorship_id
        where k.event_id = e.event_id and k.exhibitor_id = e.exhibitor_id
        and s.status = 'confirmed' and k.status in ('open', 'claimed', 'declined')),
        '[]'::json) as "benefitIds"
    from exhibitor e
    where e.event_id = ${scope.eventId}
    and (${exhibitorId}::uuid is null or e.exhibitor_id = ${exhibitorId}::uuid)
    order by lower(e.name), e.exhibitor_id`.execute(scope.tx);
  return rows;
}

export async function listStoredTasks(
  scope: EventScope,
  exhibitorId: ExhibitorId | null = null,
): Promise<StoredTask[]> {
  const query = scope.tx
    .selectFrom('task')
    .select([
      'template_id as templateId',
      'exhibitor_id as exhibitorId',
      'status',
      'extended_until as extendedUntil',
      'comment',
      'done_at as doneAt',
      'done_by_name as doneByName',
      answersFor(scope),
    ])
    .where('event_id', '=', scope.eventId);
  const rows = await (exhibitorId
    ? query.where('exhibitor_id', '=', exhibitorId)
    : query
  ).execute();
  return rows as StoredTask[];
}

/** An exhibitor's drafts are its own: the organiser reads what was handed in. */
function answersFor(scope: EventScope) {
  const answers = sql<Answers>`answers`;
  return scope.kind === 'exhibitor'
    ? answers.as('answers')
    : sql<Answers>`case when status = 'done' then ${answers} else '{}'::jsonb end`.as('answers');
}

/** The files of an exhibitor that its answers name. */
export async function listFiles(
  scope: EventScope,
  given: { readonly exhibitorId: ExhibitorId; readonly mediaIds: readonly string[] },
): Promise<TaskFile[]> {
  if (given.mediaIds.length === 0) return [];
  const rows = await scope.tx
    .selectFrom('media')
    .select([
      'media_id as mediaId',
      'file_name as fileName',
      'content_type as contentType',
      'size_bytes as sizeBytes',
    ])
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', given.exhibitorId)
    .where('media_id', 'in', [...given.mediaIds])
    .execute();
  return rows as TaskFile[];
}

/** Of a picture of this exhibitor, in pixels; null for a document. */
export async function findLongSide(scope: BoothScope, mediaId: string): Promise<number | null> {
  const row = await scope.tx
    .selectFrom('media')
    .select(sql<number | null>`greatest(width_pixels, height_pixels)`.as('pixels'))
    .where('event_id', '=', scope.eventId)
    .where('exhibitor_id', '=', scope.exhibitorId)
    .where('media_id', '=', mediaId)
    .executeTakeFirst();
  return row?.pixels ?? null;
}

/** Of any exhibitor, for a list over all of them. */
export async function listFileNames(
  scope: OrganiserScope,
  mediaIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (mediaIds.length === 0) return new Map();
  const rows = await scope.tx
    .selectFrom('media')
    .select(['media_id', 'file_name'])
    .where('event_id', '=', scope.eventId)
    .where('media_id', 'in', [...mediaIds])
    .execute();
  return new Map(rows.map((row) => [row.media_id, row.file_name]));
}
