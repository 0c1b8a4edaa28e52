import type { MailId } from '@foyer/domain/identifier.ts';
import type { Locale } from '@foyer/domain/locales.ts';
import type { MailStatus } from '@foyer/domain/mail/mail.schema.ts';
import type { SystemScope } from '../access/scopes.ts';

export type QueuedMail = {
  readonly mailId: MailId;
  readonly eventId: string | null;
  readonly exhibitorId: string | null;
  readonly locale: Locale;
  readonly to: string;
  readonly toName: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly isPrivate: boolean;
  readonly replyTo: string;
  readonly unsubscribeUrl: string;
};

/** Waits for whoever holds it. A letter whose event was deleted is gone. */
export async function lockMail(
  scope: SystemScope,
  mailId: MailId,
): Promise<QueuedMail | undefined> {
  const row = await scope.tx
    .selectFrom('mail')
    .selectAll()
    .where('mail_id', '=', mailId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      mailId,
      eventId: row.event_id,
      exhibitorId: row.exhibitor_id,
      locale: row.locale as Locale,
      to: row.to_address,
      toName: row.to_name,
      template: row.template,
      subject: row.subject,
      text: row.body_text,
      html: row.body_html,
      status: row.status as MailStatus,
      attempts: row.attempts,
      createdAt: row.created_at,
      isPrivate: row.is_private,
      replyTo: row.reply_to,
      unsubscribeUrl: row.unsubscribe_url,
    }
  );
}

type MailChange = {
  readonly status: MailStatus;
  readonly attempts?: number;
  readonly lastError?: string | null;
  readonly sentAt?: Date | null;
  readonly text?: string;
  readonly html?: string;
  readonly sendAt?: Date | null;
  readonly unsubscribeUrl?: '';
};

export async function saveMail(
  scope: SystemScope,
  mailId: MailId,
  change: MailChange,
): Promise<void> {
  const { status, attempts, lastError, sentAt, text, html, sendAt, unsubscribeUrl } = change;
  await scope.tx
    .updateTable('mail')
    .set({
      status,
      ...(attempts === undefined ? {} : { attempts }),
      ...(lastError === undefined ? {} : { last_error: lastError }),
      ...(sentAt === undefined ? {} : { sent_at: sentAt }),
      ...(sendAt === undefined ? {} : { send_at: sendAt }),
      ...(text === undefined ? {} : { body_text: text }),
      ...(html === undefined ? {} : { body_html: html }),
      ...(unsubscribeUrl === undefined ? {} : { unsubscribe_url: unsubscribeUrl }),
    })
    .where('mail_id', '=', mailId)
    .execute();
}
