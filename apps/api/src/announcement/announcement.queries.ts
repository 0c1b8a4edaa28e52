import type {
  Announcement,
  AnnouncementInput,
  AnnouncementLine,
  AnnouncementStatus,
  BoothAnnouncement,
  Recipient,
} from '@foyer/domain/announcement/announcement.schema.ts';
import type { AnnouncementId } from '@foyer/domain/identifier.ts';
import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import { sql } from 'kysely';
import type { BoothScope, EventSystemScope, OrganiserScope } from '../access/scopes.ts';

const columns = [
  'announcement_id as announcementId',
  'subject',
  'body',
  'audience',
  'status',
  'version',
  'send_at as sendAt',
  'sent_at as sentAt',
  'created_at as createdAt',
  'created_by_name as createdBy',
] as const;

/** The newest first, each with how many of its letters are in which state. */
export async function listAnnouncements(scope: OrganiserScope): Promise<AnnouncementLine[]> {
  const rows = await scope.tx
    .selectFrom('announcement')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .orderBy('created_at', 'desc')
    .orderBy('announcement_id')
    .execute();
  const counts = await scope.tx
    .selectFrom('announcement_letter as letter')
    .innerJoin('mail', 'mail.mail_id', 'letter.mail_id')
    .select([
      'letter.announcement_id as announcementId',
      'mail.status',
      ({ fn }) => fn.countAll<number>().as('count'),
    ])
    .where('letter.event_id', '=', scope.eventId)
    .where('mail.event_id', '=', scope.eventId)
    .groupBy(['letter.announcement_id', 'mail.status'])
    .execute();
  const countsOf = Map.groupBy(counts, ({ announcementId }) => announcementId);
  return (rows as unknown as Announcement[]).map((announcement) => {
    const letters: Partial<Record<MailStatus, number>> = {};
    for (const { status, count } of countsOf.get(announcement.announcementId) ?? []) {
      letters[status as MailStatus] = Number(count);
    }
    return { ...announcement, letters };
  });
}

export async function findAnnouncement(
  scope: OrganiserScope,
  announcementId: AnnouncementId,
): Promise<Announcement | null> {
  const row = await one(scope, announcementId).executeTakeFirst();
  return (row as unknown as Announcement | undefined) ?? null;
}

/** Waits for whoever else changes or sends it. */
export async function lockAnnouncement(
  scope: OrganiserScope | EventSystemScope,
  announcementId: AnnouncementId,
): Promise<Announcement | null> {
  const row = await one(scope, announcementId).forUpdate().executeTakeFirst();
  return (row as unknown as Announcement | undefined) ?? null;
}

function one(scope: OrganiserScope | EventSystemScope, announcementId: AnnouncementId) {
  return scope.tx
    .selectFrom('announcement')
    .select(columns)
    .where('event_id', '=', scope.eventId)
    .where('announcement_id', '=', announcementId);
}

const written = ({ subject, body, audience }: AnnouncementInput) => ({
  subject: JSON.stringify(subject),
  body: JSON.stringify(body),
  audience: JSON.stringify(audience),
});

export async function insertAnnouncement(
  scope: OrganiserScope,
  content: AnnouncementInput,
): Promise<Announcement> {
  const row = await scope.tx
    .insertInto('announcement')
    .values({
      event_id: scope.eventId,
      ...written(content),
      created_at: scope.now,
      created_by_name: scope.actorName,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as unknown as Announcement;
}

export async function saveAnnouncement(
  scope: OrganiserScope,
  announcementId: AnnouncementId,
  content: AnnouncementInput,
): Promise<Announcement> {
  const row = await scope.tx
    .updateTable('announcement')
    .set((eb) => ({ ...written(content), version: eb('version', '+', 1) }))
    .where('event_id', '=', scope.eventId)
    .where('announcement_id', '=', announcementId)
    .returning(columns)
    .executeTakeFirstOrThrow();
  return row as unknown as Announcement;
}

type Move = { readonly status: AnnouncementStatus; readonly sendAt?: Date | null };

export async function saveAnnouncementMove(
  scope: OrganiserScope | EventSystemScope,
  announcementId: AnnouncementId,
  { status, sendAt }: Move,
): Promise<void> {
  await scope.tx
    .updateTable('announcement')
    .set((eb) => ({
      status,
      version: eb('version', '+', 1),
      ...(sendAt === undefined ? {} : { send_at: sendAt }),
      ...(status === 'sent' ? { sent_at: scope.now } : {}),
    }))
    .where('event_id', '=', scope.eventId)
    .where('announcement_id', '=', announcementId)
    .execute();
}

export async function deleteAnnouncement(
  scope: OrganiserScope,
  announcementId: AnnouncementId,
): Promise<void> {
  await scope.tx
    .deleteFrom('announcement')
    .where('event_id', '=', scope.eventId)
    .where('announcement_id', '=', announcementId)
    .execute();
}

/** Who got it; by exhibitor. */
export async function listRecipients(
  scope: OrganiserScope,
  announcementId: AnnouncementId,
): Promise<Recipient[]> {
  const rows = await scope.tx
    .selectFrom('announcement_letter as letter')
    .innerJoin('mail', 'mail.mail_id', 'letter.mail_id')
    .leftJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'mail.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'mail.exhibitor_id'),
    )
    .leftJoin('announcement_opt_out as out', (join) =>
      join
        .onRef('out.event_id', '=', 'mail.event_id')
        .on('out.address', '=', sql<string>`lower(mail.to_address)`),
    )
    .select([
      'mail.mail_id as mailId',
      'mail.to_name as toName',
      'mail.to_address as toAddress',
      'exhibitor.name as exhibitorName',
      'mail.status',
      sql<boolean>`out.address is not null`.as('hasUnsubscribed'),
    ])
    .where('letter.event_id', '=', scope.eventId)
    .where('mail.event_id', '=', scope.eventId)
    .where('letter.announcement_id', '=', announcementId)
    .orderBy(sql`lower(exhibitor.name)`)
    .orderBy('mail.to_address')
    .execute();
  return rows as Recipient[];
}

/** What a booth was told, the newest first. */
export async function listOfBooth(scope: BoothScope): Promise<BoothAnnouncement[]> {
  const rows = await scope.tx
    .selectFrom('announcement as a')
    .innerJoin('announcement_exhibitor as x', (join) =>
      join
        .onRef('x.event_id', '=', 'a.event_id')
        .onRef('x.announcement_id', '=', 'a.announcement_id'),
    )
    .innerJoin('event', 'event.event_id', 'a.event_id')
    .innerJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'x.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'x.exhibitor_id'),
    )
    .select([
      'a.announcement_id as announcementId',
      'a.subject',
      'a.body',
      'a.sent_at as sentAt',
      'event.organiser_name as organiserName',
      'event.name as eventName',
      'exhibitor.name as exhibitorName',
    ])
    .where('a.event_id', '=', scope.eventId)
    .where('x.event_id', '=', scope.eventId)
    .where('x.exhibitor_id', '=', scope.exhibitorId)
    .where('a.status', '=', 'sent')
    .orderBy('a.sent_at', 'desc')
    .orderBy('a.announcement_id')
    .execute();
  return rows as unknown as BoothAnnouncement[];
}
