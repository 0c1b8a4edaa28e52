import type { MailId } from '@foyer/domain/identifier.ts';
import type {
  Mail,
  MailFilter,
  MailLine,
  MailPage,
  MailStatus,
} from '@foyer/domain/mail/mail.schema.ts';
import { mailStatuses } from '@foyer/domain/mail/mail.schema.ts';
import { sql } from 'kysely';
import type { OrganiserScope } from '../access/scopes.ts';

const outbox = (scope: OrganiserScope) =>
  scope.tx
    .selectFrom('mail')
    .leftJoin('exhibitor', (join) =>
      join
        .onRef('exhibitor.event_id', '=', 'mail.event_id')
        .onRef('exhibitor.exhibitor_id', '=', 'mail.exhibitor_id'),
    )
    .select([
      'mail.mail_id as mailId',
      'mail.status',
      'mail.to_address as toAddress',
      'mail.to_name as toName',
      'mail.subject',
      'mail.template',
      'mail.locale',
      'mail.exhibitor_id as exhibitorId',
      'exhibitor.name as exhibitorName',
      'mail.created_at as createdAt',
      'mail.sent_at as sentAt',
      'mail.send_at as sendAt',
    ])
    .where('mail.event_id', '=', scope.eventId);

/** Newest first. */
export async function listMail(
  scope: OrganiserScope,
  { q, status, cursor, limit }: MailFilter,
): Promise<Pick<MailPage, 'mails' | 'next'>> {
  let query = outbox(scope);
  if (status) query = query.where('mail.status', '=', status);
  if (q) {
    const pattern = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((is) =>
      is.or([
        is('mail.to_address', 'ilike', pattern),
        is('mail.to_name', 'ilike', pattern),
        is('mail.subject', 'ilike', pattern),
        is('exhibitor.name', 'ilike', pattern),
      ]),
    );
  }
  if (cursor) {
    query = query.where(
      sql<boolean>`(mail.created_at, mail.mail_id) < (${cursor.createdAt}, ${cursor.mailId}::uuid)`,
    );
  }
  const rows = await query
    .orderBy('mail.created_at', 'desc')
    .orderBy('mail.mail_id', 'desc')
    .limit(limit + 1)
    .execute();
  const mails = rows.slice(0, limit) as MailLine[];
  const last = rows.length > limit ? mails.at(-1) : undefined;
  return { mails, next: last ? { createdAt: last.createdAt, mailId: last.mailId } : null };
}

export async function countMail(scope: OrganiserScope): Promise<Record<MailStatus, number>> {
  const rows = await scope.tx
    .selectFrom('mail')
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .where('event_id', '=', scope.eventId)
    .groupBy('status')
    .execute();
  const found = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  return Object.fromEntries(
    mailStatuses.map((status) => [status, found.get(status) ?? 0]),
  ) as Record<MailStatus, number>;
}

export async function findMail(
  scope: OrganiserScope,
  mailId: MailId,
): Promise<Omit<Mail, 'hasServer' | 'isRedacted'> | undefined> {
  const row = await outbox(scope)
    .select([
      'mail.body_text as text',
      'mail.body_html as html',
      'mail.attempts',
      'mail.last_error as lastError',
    ])
    .where('mail.mail_id', '=', mailId)
    .executeTakeFirst();
  return row as Omit<Mail, 'hasServer' | 'isRedacted'> | undefined;
}
