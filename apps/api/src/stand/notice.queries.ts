import type { ExhibitorId, StandId, StandNoticeId } from '@foyer/domain/identifier.ts';
import type { StandNotice } from '@foyer/domain/stand/stand.schema.ts';
import type { BoothScope, EventWideScope, OrganiserScope, WritingScope } from '../access/scopes.ts';

export type NoticeToSend = {
  readonly exhibitorId: ExhibitorId;
  readonly kind: StandNotice['kind'];
  readonly fromNumber: string | null;
  readonly to: { readonly standId: StandId; readonly number: string } | null;
  readonly reason: string;
  /** At whose stand the exhibitor is; left out when it is its own. */
  readonly mainName?: string | undefined;
};

export async function insertNotice(scope: EventWideScope, notice: NoticeToSend): Promise<void> {
  await scope.tx
    .insertInto('stand_notice')
    .values({
      event_id: scope.eventId,
      exhibitor_id: notice.exhibitorId,
      kind: notice.kind,
      from_number: notice.fromNumber,
      to_number: notice.to?.number ?? null,
      to_stand_id: notice.to?.standId ?? null,
      reason: notice.reason,
      main_name: notice.mainName ?? null,
      sent_at: scope.now,
    })
    .execute();
}

function noticesOf(scope: OrganiserScope | BoothScope) {
  return scope.tx
    .selectFrom('stand_notice as notice')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'notice.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'notice.exhibitor_id'),
    )
    .select([
      'notice.notice_id as noticeId',
      'notice.exhibitor_id as exhibitorId',
      'exhibitor.name as exhibitorName',
      'notice.kind',
      'notice.from_number as fromNumber',
      'notice.to_number as toNumber',
      'notice.reason',
      'notice.main_name as mainName',
      'notice.sent_at as sentAt',
      'notice.acknowledged_at as acknowledgedAt',
      'notice.acknowledged_by as acknowledgedBy',
    ])
    .where('notice.event_id', '=', scope.eventId)
    .orderBy('notice.sent_at', 'desc')
    .orderBy('notice.notice_id');
}

/** What nobody has acknowledged yet, newest first. */
export async function listOpenNotices(scope: OrganiserScope): Promise<StandNotice[]> {
  const rows = await noticesOf(scope).where('notice.acknowledged_at', 'is', null).execute();
  return rows as StandNotice[];
}

export async function listNoticesOfBooth(scope: BoothScope): Promise<StandNotice[]> {
  const rows = await noticesOf(scope)
    .where('notice.exhibitor_id', '=', scope.exhibitorId)
    .limit(50)
    .execute();
  return rows as StandNotice[];
}

export async function findNotice(scope: BoothScope, noticeId: StandNoticeId) {
  const row = await scope.tx
    .selectFrom('stand_notice')
    .select([
      'exhibitor_id as exhibitorId',
      'from_number as fromNumber',
      'to_number as toNumber',
      'to_stand_id as toStandId',
    ])
    .where('event_id', '=', scope.eventId)
    .where('notice_id', '=', noticeId)
    .executeTakeFirst();
  return row && { ...row, toStandId: row.toStandId as StandId | null };
}

/** Whether this was the first time: a notice is acknowledged once. */
export async function acknowledgeNoticeRow(
  scope: WritingScope,
  { noticeId, by }: { noticeId: StandNoticeId; by: string },
): Promise<boolean> {
  const row = await scope.tx
    .updateTable('stand_notice')
    .set({ acknowledged_at: scope.now, acknowledged_by: by })
    .where('event_id', '=', scope.eventId)
    .where('notice_id', '=', noticeId)
    .where('acknowledged_at', 'is', null)
    .returning('notice_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What the organiser knows otherwise, by telephone, counts for everything told of this stand. */
export async function acknowledgeNoticesOfStand(
  scope: WritingScope,
  { standId, exhibitorId, by }: { standId: StandId; exhibitorId: string; by: string },
): Promise<void> {
  await scope.tx
    .updateTable('stand_notice')
    .set({ acknowledged_at: scope.now, acknowledged_by: by })
    .where('event_id', '=', scope.eventId)
    .where('to_stand_id', '=', standId)
    .where('exhibitor_id', '=', exhibitorId)
    .where('acknowledged_at', 'is', null)
    .execute();
}
